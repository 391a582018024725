/** The Akoma Ntoso XML of the United Nations → blocks. */
@NullMarked
package org.recalling.source.akn;

import org.jspecify.annotations.NullMarked;

/** HTML → blocks. */
@NullMarked
package org.recalling.source.html;

import org.jspecify.annotations.NullMarked;

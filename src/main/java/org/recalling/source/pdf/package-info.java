/** PDF, by its fonts and positions → blocks. */
@NullMarked
package org.recalling.source.pdf;

import org.jspecify.annotations.NullMarked;

/** Turns one file of any format into format-neutral blocks. */
@NullMarked
package org.recalling.source;

import org.jspecify.annotations.NullMarked;

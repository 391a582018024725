/** What readers of spellings promise. */
@NullMarked
package org.recalling.symbol;

import org.jspecify.annotations.NullMarked;

/** What the reader promises. */
@NullMarked
package org.recalling.source.pdf;

import org.jspecify.annotations.NullMarked;

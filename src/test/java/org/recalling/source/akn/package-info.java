/** What the reader promises. */
@NullMarked
package org.recalling.source.akn;

import org.jspecify.annotations.NullMarked;

/** What the reader promises. */
@NullMarked
package org.recalling.source.markdown;

import org.jspecify.annotations.NullMarked;

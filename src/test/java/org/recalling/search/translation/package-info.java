/** What the reader promises. */
@NullMarked
package org.recalling.search.translation;

import org.jspecify.annotations.NullMarked;

/** What the reader promises. */
@NullMarked
package org.recalling.search.document;

import org.jspecify.annotations.NullMarked;

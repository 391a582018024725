/** Writes and queries the index; the only package that knows Lucene. */
@NullMarked
package org.recalling.search;

import org.jspecify.annotations.NullMarked;

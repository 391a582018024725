/** Runs one file through reading, parsing, citing and indexing. */
@NullMarked
package org.recalling.indexer;

import org.jspecify.annotations.NullMarked;

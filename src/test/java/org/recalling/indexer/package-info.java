/** What one file gives on its way through reading, parsing and citing. */
@NullMarked
package org.recalling.indexer;

import org.jspecify.annotations.NullMarked;

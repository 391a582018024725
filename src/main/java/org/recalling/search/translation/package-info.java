/** The tree of a query → queries of Lucene. */
@NullMarked
package org.recalling.search.translation;

import org.jspecify.annotations.NullMarked;

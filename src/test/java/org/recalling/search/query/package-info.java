/** What the query language promises. */
@NullMarked
package org.recalling.search.query;

import org.jspecify.annotations.NullMarked;

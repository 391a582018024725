/** A resolution → the block of documents that the index holds of it; every field by name. */
@NullMarked
package org.recalling.search.document;

import org.jspecify.annotations.NullMarked;

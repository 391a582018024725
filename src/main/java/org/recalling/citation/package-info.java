/** Finds what a text says it cites, then resolves it to a document. */
@NullMarked
package org.recalling.citation;

import org.jspecify.annotations.NullMarked;

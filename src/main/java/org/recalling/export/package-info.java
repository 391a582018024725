/** Writes a result or a graph in the formats of other tools. */
@NullMarked
package org.recalling.export;

import org.jspecify.annotations.NullMarked;

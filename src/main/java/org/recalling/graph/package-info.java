/** Answers who cites whom, both ways, from a view of one index generation. */
@NullMarked
package org.recalling.graph;

import org.jspecify.annotations.NullMarked;

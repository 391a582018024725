/** Tests of the graph, against naive implementations too. */
@NullMarked
package org.recalling.graph;

import org.jspecify.annotations.NullMarked;

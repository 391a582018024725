/** Reads what a user typed into a tree, and prints the tree so that it reads the same again; knows no Lucene. */
@NullMarked
package org.recalling.search.query;

import org.jspecify.annotations.NullMarked;

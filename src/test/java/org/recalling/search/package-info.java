/** What the index promises, shown on a few synthetic resolutions. */
@NullMarked
package org.recalling.search;

import org.jspecify.annotations.NullMarked;

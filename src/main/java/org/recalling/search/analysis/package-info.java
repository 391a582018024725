/** Text of each language → tokens, as index-config says. */
@NullMarked
package org.recalling.search.analysis;

import org.jspecify.annotations.NullMarked;

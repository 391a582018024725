/** Tests of finding and resolving citations. */
@NullMarked
package org.recalling.citation;

import org.jspecify.annotations.NullMarked;

/** What the reader promises. */
@NullMarked
package org.recalling.source.dump;

import org.jspecify.annotations.NullMarked;

/** What the reader promises. */
@NullMarked
package org.recalling.source.html;

import org.jspecify.annotations.NullMarked;

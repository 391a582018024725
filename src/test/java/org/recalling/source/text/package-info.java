/** What the reader promises. */
@NullMarked
package org.recalling.source.text;

import org.jspecify.annotations.NullMarked;

/** What the reader promises. */
@NullMarked
package org.recalling.source.docx;

import org.jspecify.annotations.NullMarked;

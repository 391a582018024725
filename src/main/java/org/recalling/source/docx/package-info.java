/** Word files → blocks. */
@NullMarked
package org.recalling.source.docx;

import org.jspecify.annotations.NullMarked;

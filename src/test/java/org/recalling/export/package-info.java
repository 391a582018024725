/** Tests of the formats, read back by other libraries. */
@NullMarked
package org.recalling.export;

import org.jspecify.annotations.NullMarked;

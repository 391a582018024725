/** Plain text, with or without its page furniture → blocks. */
@NullMarked
package org.recalling.source.text;

import org.jspecify.annotations.NullMarked;

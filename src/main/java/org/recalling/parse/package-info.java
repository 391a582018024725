/** Turns blocks into a resolution: paragraphs, verbs, dates and facts. */
@NullMarked
package org.recalling.parse;

import org.jspecify.annotations.NullMarked;

/** What the parser promises of paragraphs, verbs and numbers. */
@NullMarked
package org.recalling.parse;

import org.jspecify.annotations.NullMarked;

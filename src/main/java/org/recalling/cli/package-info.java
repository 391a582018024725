/** Turns words into calls and wires everything; the only package that knows picocli. */
@NullMarked
package org.recalling.cli;

import org.jspecify.annotations.NullMarked;

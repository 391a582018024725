@NullMarked
package org.recalling.cli;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.recalling;

import org.jspecify.annotations.NullMarked;

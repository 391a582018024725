/** Every spelling of a symbol that people type → the canonical one, by form alone: no index and no table is asked. */
@NullMarked
package org.recalling.symbol;

import org.jspecify.annotations.NullMarked;

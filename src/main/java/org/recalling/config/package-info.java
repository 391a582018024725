/** Reads {@code index-config/} into records, each file checked against its JSON Schema. */
@NullMarked
package org.recalling.config;

import org.jspecify.annotations.NullMarked;

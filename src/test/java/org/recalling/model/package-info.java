/** What the values of the model promise. */
@NullMarked
package org.recalling.model;

import org.jspecify.annotations.NullMarked;

/** What a resolution is: values only, in the shape of the parse JSON. */
@NullMarked
package org.recalling.model;

import org.jspecify.annotations.NullMarked;

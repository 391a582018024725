@NullMarked
package org.recalling.config;

import org.jspecify.annotations.NullMarked;

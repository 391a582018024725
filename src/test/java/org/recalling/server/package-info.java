/** The server, tested from outside over a real port. */
@NullMarked
package org.recalling.server;

import org.jspecify.annotations.NullMarked;

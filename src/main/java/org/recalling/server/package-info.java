/** Answers over HTTP; the only package that knows Javalin. */
@NullMarked
package org.recalling.server;

import org.jspecify.annotations.NullMarked;

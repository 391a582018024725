/** What each reader promises of its format. */
@NullMarked
package org.recalling.source;

import org.jspecify.annotations.NullMarked;

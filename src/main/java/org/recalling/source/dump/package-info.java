/** Catalogue records and dumps of texts: JSON, JSON Lines, CSV. */
@NullMarked
package org.recalling.source.dump;

import org.jspecify.annotations.NullMarked;

package org.recalling.citation;

import org.jspecify.annotations.Nullable;

/**
 * What stands round a mention.
 *
 * @param pinpoint "chap. I, sect. C"
 * @param citedDate ISO date of the cited document
 */
record Circumstances(@Nullable String pinpoint, @Nullable String citedDate) {
    static final Circumstances NONE = new Circumstances(null, null);

    Circumstances withDate(String date) {
        return new Circumstances(pinpoint, date);
    }

    Circumstances withPinpoint(@Nullable String found) {
        return new Circumstances(found, citedDate);
    }
}

package org.recalling.citation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.recalling.model.Resolution;

/**
 * Who speaks in a text: "its resolution" is this organ's.
 *
 * @param organ code, null for a pasted text
 * @param year of adoption, null where it is not known
 * @param symbol its own symbol, empty for a pasted text
 */
record Speaker(@Nullable String organ, @Nullable Integer year, String symbol) {
    static final Speaker NOBODY = new Speaker(null, null, "");

    static Speaker of(Resolution resolution) {
        LocalDate adopted = resolution.adopted();
        return new Speaker(
                resolution.organ().code(),
                adopted == null ? null : adopted.getYear(),
                resolution.symbol().value());
    }

    boolean is(String code) {
        return code.equals(organ);
    }
}

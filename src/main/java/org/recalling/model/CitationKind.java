package org.recalling.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is cited: the first three have a symbol, the others an identifier. */
public enum CitationKind {
    RESOLUTION,
    DECISION,
    DOCUMENT,
    PUBLICATION,
    TREATY,
    INSTRUMENT;

    /** The word the parse JSON and the index use. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.recalling.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where in the citing resolution a document is mentioned; the header is the cover page. */
public enum Place {
    PREAMBLE,
    OPERATIVE,
    ANNEX,
    FOOTNOTE,
    HEADER;

    /** The word the parse JSON and the index use. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

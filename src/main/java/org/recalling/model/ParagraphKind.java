package org.recalling.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What part a paragraph plays in a resolution. */
public enum ParagraphKind {
    HEADING,
    PREAMBULAR,
    OPERATIVE,
    ANNEX,
    FOOTNOTE,
    SIGNATURE,
    OTHER;

    /** The word the parse JSON and the index use. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

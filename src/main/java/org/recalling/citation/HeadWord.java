package org.recalling.citation;

import org.recalling.model.CitationKind;

/** The noun before a number. */
enum HeadWord {
    RESOLUTION(CitationKind.RESOLUTION),
    DECISION(CitationKind.DECISION),
    STATEMENT(CitationKind.DOCUMENT);

    private final CitationKind kind;

    HeadWord(CitationKind kind) {
        this.kind = kind;
    }

    /** What the noun names. */
    CitationKind kind() {
        return kind;
    }
}

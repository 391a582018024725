package org.recalling.search;

import org.jspecify.annotations.Nullable;

/**
 * One completion.
 *
 * @param kind what it is
 * @param text what to show: a title, a subject, the symbol itself
 * @param symbol the document meant, null for a subject
 * @param query what to put into the search box
 * @param count works that cite the document or bear the subject
 */
public record Suggestion(Kind kind, String text, @Nullable String symbol, String query, int count) {
    /** What a completion names. */
    public enum Kind {
        SYMBOL,
        TITLE,
        SUBJECT,
        CITED
    }
}

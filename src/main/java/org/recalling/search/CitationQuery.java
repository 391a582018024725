package org.recalling.search;

import org.jspecify.annotations.Nullable;

/**
 * Asks for the citations of, or by, one document.
 *
 * @param symbol canonical symbol or identifier
 * @param verb lemma or any form, null for all
 * @param organ code of the citing organ (of the cited one for {@code cites}), null for all
 * @param kind kind of the citing paragraph, null for all
 * @param from ISO date or year of the citing resolution's adoption, null for no bound
 * @param to the same, inclusive
 * @param page from 1
 * @param limit citing resolutions a page, 1 to 500
 * @param byTimesCited whether the most cited stand first; else the newest citing resolution, or for {@code cites} what
 *     the text cites first
 */
public record CitationQuery(
        String symbol,
        @Nullable String verb,
        @Nullable String organ,
        @Nullable String kind,
        @Nullable String from,
        @Nullable String to,
        int page,
        int limit,
        boolean byTimesCited) {

    /** Everything about one document, newest first. */
    public static CitationQuery of(String symbol) {
        return new CitationQuery(symbol, null, null, null, null, null, 1, 100, false);
    }
}

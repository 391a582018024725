package org.recalling.server;

import java.util.Map;
import org.recalling.search.CitationQuery;

/** From the parameters of a request to a question about one document's citations. */
final class CitationParameters {
    private static final Map<String, String> KINDS = Map.of(
            "preambular",
            "preambular",
            "operative",
            "operative",
            "annex",
            "annex",
            "footnote",
            "footnote",
            "other",
            "other");

    private CitationParameters() {}

    static CitationQuery read(Parameters parameters, String symbol) {
        return read(parameters, symbol, parameters.number("limit", 100, 1, 500));
    }

    /** With as many a page as there is room for. */
    static CitationQuery read(Parameters parameters, String symbol, int limit) {
        return new CitationQuery(
                symbol,
                parameters.word("verb"),
                parameters.word("organ"),
                parameters.word("kind") == null ? null : parameters.choice("kind", KINDS, ""),
                parameters.date("from"),
                parameters.date("to"),
                parameters.number("page", 1, 1, SearchParameters.DEEPEST_HIT),
                limit,
                parameters.choice("sort", Map.of("-date", false, "cited", true), false));
    }
}

package org.recalling.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a user asks for.
 *
 * @param q in the query language; empty means everything
 * @param page from 1; with {@code cursor} null
 * @param cursor where an earlier answer ended, null for none
 * @param limit hits a page, 1 to 100
 * @param facets fields to count
 * @param filters field → values chosen, any of which may match: organ, verb, year …
 * @param from ISO date or year of adoption, inclusive, null for no bound
 * @param to the same, inclusive
 * @param lang the language to show, null for the query's or English
 * @param highlight whether to give passages
 */
public record SearchQuery(
        String q,
        int page,
        @Nullable String cursor,
        int limit,
        Sort sort,
        List<String> facets,
        Map<String, List<String>> filters,
        @Nullable String from,
        @Nullable String to,
        @Nullable String lang,
        boolean highlight) {
    public SearchQuery {
        facets = List.copyOf(facets);
        filters = Map.copyOf(filters);
    }

    /** The first page of twenty by relevance. */
    public static SearchQuery of(String q) {
        return new SearchQuery(q, 1, null, 20, Sort.RELEVANCE, List.of(), Map.of(), null, null, null, true);
    }

    /** The order of hits, named as in the API and on the command line. */
    public enum Sort {
        RELEVANCE("relevance"),
        OLDEST("date"),
        NEWEST("-date"),
        CITED("cited");

        private final String word;

        Sort(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}

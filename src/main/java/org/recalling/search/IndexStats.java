package org.recalling.search;

import java.util.List;
import java.util.SortedMap;

/**
 * Counts over the whole index.
 *
 * @param resolutions distinct works
 * @param expressions works in a language from a source
 * @param paragraphs of all expressions
 * @param citations edges: distinct pairs of citing work and cited document
 * @param citedDocuments distinct documents cited, without parents
 * @param citedOnly cited documents that are not indexed
 * @param organs code → works
 * @param years year of adoption → works
 * @param verbs lemma → works
 * @param formats format → expressions
 * @param languages language → works
 * @param mostCited the most cited documents, the most cited first
 * @param gaps series and numbers missing between the lowest and the highest indexed: {@code A/RES/78} → "3-5, 9"
 */
public record IndexStats(
        long generation,
        int resolutions,
        int expressions,
        long paragraphs,
        long citations,
        int citedDocuments,
        int citedOnly,
        SortedMap<String, Integer> organs,
        SortedMap<Integer, Integer> years,
        SortedMap<String, Integer> verbs,
        SortedMap<String, Integer> formats,
        SortedMap<String, Integer> languages,
        List<Cited> mostCited,
        SortedMap<String, String> gaps) {
    public IndexStats {
        mostCited = List.copyOf(mostCited);
    }

    /** A document and how many works cite it. */
    public record Cited(String symbol, int count, boolean indexed) {}
}

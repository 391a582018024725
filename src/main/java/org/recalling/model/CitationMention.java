package org.recalling.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place where a document is cited.
 *
 * @param where the part of the resolution
 * @param paragraph id of the citing paragraph; for a mention in a footnote, of the one that carries its mark
 * @param surface as printed; {@code start} and {@code end} cut it out of the text it stands in
 * @param start offset in UTF-16 units, in the text of {@code footnote} where that is set, else of {@code paragraph}
 * @param end offset after the last unit
 * @param pinpoint "chap. I, sect. C", null where none is given
 * @param citedDate ISO date printed with the citation ("of 25 March 2011"), null where none is
 * @param verb lemma that governs the mention, null where none does
 * @param rule name of the rule that resolved it: {@code symbol}, {@code form}, {@code organ} …
 * @param confidence 0 to 1
 * @param repaired whether damaged text was mended to read the symbol
 * @param footnote id of the footnote paragraph that holds the mention, null outside footnotes
 * @param signal how the text points at it: "see also", "contained in"; null where it does not
 * @param candidates other documents it may mean; empty where the rules agree
 */
public record CitationMention(
        Place where,
        String paragraph,
        String surface,
        int start,
        int end,
        @Nullable String pinpoint,
        @Nullable String citedDate,
        @Nullable String verb,
        String rule,
        double confidence,
        boolean repaired,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String footnote,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String signal,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> candidates) {
    public CitationMention {
        candidates = candidates == null ? List.of() : List.copyOf(candidates);
    }
}

package org.recalling.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cited document with every place where the resolution cites it.
 *
 * @param target canonical symbol, or {@code sales:E.12.XI.4}, {@code unts:1582/27627}, or a key of the instrument table
 * @param kind what it is
 * @param minted whether we made the symbol up, the organ giving none
 * @param alias the document's other name, where it is printed under two: {@code S/2021/749} of
 *     {@code A/76/299-S/2021/749}
 * @param mentions in order of appearance, at least one
 */
public record Citation(
        String target,
        CitationKind kind,
        boolean minted,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String alias,
        List<CitationMention> mentions) {
    public Citation {
        mentions = List.copyOf(mentions);
    }
}

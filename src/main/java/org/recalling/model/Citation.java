package org.recalling.model;

import java.util.List;

/**
 * A cited document with every place where the resolution cites it.
 *
 * @param target canonical symbol, or {@code sales:E.12.XI.4}, {@code unts:1582/27627}, or a key of the instrument table
 * @param kind what it is
 * @param minted whether we made the symbol up, the organ giving none
 * @param mentions in order of appearance, at least one
 */
public record Citation(String target, CitationKind kind, boolean minted, List<CitationMention> mentions) {
    public Citation {
        mentions = List.copyOf(mentions);
    }
}

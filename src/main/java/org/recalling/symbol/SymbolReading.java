package org.recalling.symbol;

import java.util.List;

/**
 * What a piece of text may mean as a symbol.
 *
 * @param candidates never empty, the likeliest first
 * @param end where the piece ends
 * @param isGuess whether it may as well be no symbol: "24/7", "SC 15"; to be believed only when a document has it
 */
public record SymbolReading(List<SymbolPattern> candidates, int end, boolean isGuess) {
    public SymbolReading {
        candidates = List.copyOf(candidates);
    }

    SymbolReading(SymbolPattern only, int end) {
        this(List.of(only), end, false);
    }

    /** The same, read from a piece that begins at this place of a longer text. */
    public SymbolReading shifted(int by) {
        return new SymbolReading(candidates, end + by, isGuess);
    }

    /** The likeliest. */
    public SymbolPattern best() {
        return candidates.getFirst();
    }
}

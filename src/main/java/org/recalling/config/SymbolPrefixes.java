package org.recalling.config;

import java.util.List;

/** The series of UN document symbols: {@code symbol-prefixes.json}. */
public record SymbolPrefixes(List<Prefix> prefixes) {
    public SymbolPrefixes {
        prefixes = List.copyOf(prefixes);
    }

    /**
     * One series.
     *
     * @param prefix as symbols begin, {@code #} for a number: {@code E/CN.7}, {@code A/C.#}
     * @param series what it holds, for display
     */
    public record Prefix(String prefix, String series) {}
}

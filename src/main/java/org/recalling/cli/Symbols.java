package org.recalling.cli;

import org.recalling.search.ResolutionIndex;

/** Reads the symbol on a command line, in whatever spelling. */
final class Symbols {
    private Symbols() {}

    /** The canonical symbol that a spelling means in this index; the spelling itself where it means none. */
    static String canonical(ResolutionIndex index, String spelling) {
        return index.canonical(spelling).orElse(spelling.strip());
    }
}

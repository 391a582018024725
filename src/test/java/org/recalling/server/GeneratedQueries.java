package org.recalling.server;

import java.util.List;
import java.util.Random;

/** Queries that nobody wrote: words and symbols of the index, fields, operators and broken syntax, thrown together. */
final class GeneratedQueries {
    private static final List<String> SYNTAX = List.of(
            "AND",
            "OR",
            "NOT",
            "-",
            "(",
            ")",
            "\"",
            "“",
            "~3",
            "*",
            "wom*n",
            ":",
            "..",
            "/",
            "\\",
            "'",
            "<b>",
            "&",
            "title:",
            "subject:",
            "lang:en",
            "lang:xx",
            "organ:SC",
            "organ:GA,SC",
            "session:60",
            "year:2000..2010",
            "year:..",
            "date:>=2015",
            "date:2000-10..2001",
            "mentions:2012-03-16",
            "cites:",
            "citedby:",
            "cited:>50",
            "cites:E/CN.7/*",
            "verb:decides",
            "verb:\"take note\"",
            "preamble:",
            "operative:\"safe haven\"",
            "para(verb:reaffirm cites:A/RES/217(III))",
            "colour:red",
            "43/222 A to E",
            "res 1325",
            "1325 (2000)",
            "\u0000",
            "\u2028",
            "\uD83D",
            "‏",
            "\uFFFF",
            "١٣٢٥",
            "第",
            "É",
            "ﬁ",
            "𝔘𝔑");

    private final Random random;
    private final List<String> words;

    GeneratedQueries(long seed, List<String> words) {
        this.random = new Random(seed);
        this.words = words;
    }

    String next() {
        StringBuilder query = new StringBuilder();
        for (int i = random.nextInt(7); i >= 0; i--) {
            query.append(random.nextInt(3) > 0 ? oneOf(words) : oneOf(SYNTAX));
            if (random.nextInt(4) > 0) {
                query.append(' ');
            }
        }
        return query.toString();
    }

    private String oneOf(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}

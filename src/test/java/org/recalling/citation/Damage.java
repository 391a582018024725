package org.recalling.citation;

import java.util.Random;

/** What scanning and typesetting do to a symbol. */
enum Damage {
    /** One slash is read as a 1, an l, an I or a bar. */
    SLASH_READ_AS_ONE {
        @Override
        String done(String symbol, Random random) {
            int slash = nth(symbol, "/", random);
            String like = random.nextInt(10) < 7
                    ? "1"
                    : "lI|".substring(random.nextInt(3)).substring(0, 1);
            return symbol.substring(0, slash) + like + symbol.substring(slash + 1);
        }
    },
    /** Every slash is read as a 1. */
    SLASHES_READ_AS_ONES {
        @Override
        String done(String symbol, Random random) {
            return symbol.replace('/', '1');
        }
    },
    /** A line ends after a slash, a stop, a hyphen or a bracket. */
    LINE_BREAK {
        @Override
        String done(String symbol, Random random) {
            int at = nth(symbol, "/.-(", random);
            return symbol.substring(0, at + 1) + "\n" + symbol.substring(at + 1);
        }
    },
    /** A no-break space follows a slash. */
    NO_BREAK_SPACE {
        @Override
        String done(String symbol, Random random) {
            int slash = nth(symbol, "/", random);
            return symbol.substring(0, slash + 1) + "\u00A0" + symbol.substring(slash + 1);
        }
    },
    /** A raised footnote's mark follows without a space. */
    RAISED_MARK {
        @Override
        String done(String symbol, Random random) {
            return symbol + "¹²³⁴⁵⁶⁷⁸⁹".charAt(random.nextInt(9));
        }
    },
    /** The mark has come down to the line: it looks like the last figure of the number. */
    LOWERED_MARK {
        @Override
        String done(String symbol, Random random) {
            return symbol + (1 + random.nextInt(9));
        }
    },
    /** RES is read as RFS, or its slash before as an I. */
    RES_MISREAD {
        @Override
        String done(String symbol, Random random) {
            return random.nextBoolean() ? symbol.replace("/RES/", "/RFS/") : symbol.replace("/RES/", "IRES/");
        }
    },
    /** A nought is read as O, a one as l. */
    LETTER_FOR_FIGURE {
        @Override
        String done(String symbol, Random random) {
            return random.nextBoolean() ? symbol.replaceFirst("(\\d)0", "$1O") : symbol.replaceFirst("1(\\d)", "l$1");
        }
    };

    abstract String done(String symbol, Random random);

    private static int nth(String symbol, String signs, Random random) {
        int[] places = symbol.chars().map(c -> signs.indexOf(c) < 0 ? 0 : 1).toArray();
        int left = random.nextInt(Math.max(1, java.util.Arrays.stream(places).sum()));
        for (int i = 0; i < places.length; i++) {
            left -= places[i];
            if (left < 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("no such place in " + symbol);
    }
}

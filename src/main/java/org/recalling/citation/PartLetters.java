package org.recalling.citation;

import java.util.ArrayList;
import java.util.List;

/** The letters that name parts of a resolution: "B", "A and B", "A, B and C", "A to E". */
final class PartLetters {
    private static final List<String> RANGE = List.of(" to ", "-", " a ", " à ");
    private static final List<String> NEXT = List.of(" and ", ", ", " et ", " y ", " и ", ", and ");

    private PartLetters() {}

    /** Letters found, and where they end. */
    record Found(List<String> letters, int end) {
        Found {
            letters = List.copyOf(letters);
        }
    }

    /** Reads letters from {@code at}, where at most one space may stand before the first. */
    static Found read(String text, int at) {
        int first = Letters.skipSpace(text, at);
        if (!isPart(text, first)) {
            return new Found(List.of(), at);
        }
        List<String> letters = new ArrayList<>(List.of(text.substring(first, first + 1)));
        int end = first + 1;
        int next = nextLetter(text, end, RANGE);
        if (next > 0 && text.charAt(next) > text.charAt(first)) {
            for (char c = (char) (text.charAt(first) + 1); c <= text.charAt(next); c++) {
                letters.add(String.valueOf(c));
            }
            return new Found(letters, next + 1);
        }
        return listed(text, letters, end);
    }

    private static Found listed(String text, List<String> letters, int from) {
        int end = from;
        int next = nextLetter(text, end, NEXT);
        while (next > 0 && text.charAt(next) > letters.getLast().charAt(0)) {
            letters.add(text.substring(next, next + 1));
            end = next + 1;
            next = nextLetter(text, end, NEXT);
        }
        return new Found(letters, end);
    }

    private static int nextLetter(String text, int at, List<String> words) {
        for (String word : words) {
            if (text.startsWith(word, at) && isPart(text, at + word.length())) {
                return at + word.length();
            }
        }
        return -1;
    }

    /** A single capital; what follows must not make it part of a word, an abbreviation or a symbol. */
    private static boolean isPart(String text, int at) {
        char next = Letters.at(text, at + 1);
        boolean alone = (!Letters.isWordPart(next) && next != '\'' && next != '/') || Letters.isUnspaced(next);
        boolean abbreviation = next == '.' && Letters.isWordPart(Letters.at(text, at + 2));
        boolean hyphenated = next == '-' && !isPartAfterHyphen(text, at + 2);
        return Letters.isCapital(Letters.at(text, at)) && alone && !abbreviation && !hyphenated;
    }

    private static boolean isPartAfterHyphen(String text, int at) {
        return Letters.isCapital(Letters.at(text, at)) && !Letters.isWordPart(Letters.at(text, at + 1));
    }
}

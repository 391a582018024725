package org.recalling.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a stretch of text with their places, folded for comparison. */
final class Words {
    /** British spellings are compared as American ones: "recognising". */
    private static final Pattern BRITISH = Pattern.compile("(?<=\\w{3})is(?=(?:e|es|ed|ing)$)");

    private final String text;
    private final List<Word> words;

    /** One word, lower case and in one spelling, and the offsets of what is printed. */
    record Word(String folded, int start, int end) {}

    private Words(String text, List<Word> words) {
        this.text = text;
        this.words = List.copyOf(words);
    }

    /** The first words from an offset on, at most so many. */
    static Words in(String text, int from, int most) {
        List<Word> words = new ArrayList<>();
        int at = from;
        while (at < text.length() && words.size() < most) {
            int end = at;
            while (end < text.length() && isPartOfWord(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                words.add(new Word(fold(text.substring(at, end)), at, end));
            }
            at = Math.max(end, at + 1);
        }
        return new Words(text, words);
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetter(c) || c == '-' || c == '\u2019' || c == '\'' || c == '\u2010' || c == '\u2011';
    }

    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace('\u2010', '-')
                .replace('\u2011', '-');
        return lower.contains("is") ? BRITISH.matcher(lower).replaceFirst("iz") : lower;
    }

    /** A phrase of the configuration as folded words. */
    static List<String> foldAll(String phrase) {
        return in(phrase, 0, Integer.MAX_VALUE).words.stream().map(Word::folded).toList();
    }

    int size() {
        return words.size();
    }

    String folded(int index) {
        return words.get(index).folded();
    }

    Word get(int index) {
        return words.get(index);
    }

    /** Whether nothing but spaces, and a comma where one is allowed, stands between two neighbouring words. */
    boolean isJoined(int index, boolean commaAllowed) {
        if (index == 0) {
            return true;
        }
        for (int i = words.get(index - 1).end(); i < words.get(index).start(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && !(commaAllowed && c == ',')) {
                return false;
            }
        }
        return true;
    }

    /** The text of a run of words as printed. */
    String printed(int first, int last) {
        return text.substring(words.get(first).start(), words.get(last).end());
    }
}

package org.recalling.source.pdf;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.recalling.source.StyledText;

/** Joins the lines of a paragraph: words that were broken for the line's end become whole, real hyphens stay. */
final class LineJoiner {
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}\\u2010\\u2011-]++");
    private static final int SHORTEST = 2;

    /** What a word processor leaves after a hyphen or a range's dash that must not end a line, and that comes first in one. */
    private static final Pattern GAP =
            Pattern.compile("(?<=\\p{L}-) (?!(?:and|or|to)\\b)(?=\\p{L})|(?<=\\d\u2013) (?=\\d)");

    /** What stands between words that share their second half: "short- and long-term". */
    private static final Set<String> HALVES = Set.of("and", "or", "to");

    private final Set<String> words = new HashSet<>();

    /** A piece of a line without the gaps that word processors leave after hyphens: "in- kind" is "in-kind". */
    static CharSequence closed(StringBuilder piece) {
        boolean mayGap = piece.indexOf("- ") > 0 || piece.indexOf("\u2013 ") > 0;
        return mayGap ? GAP.matcher(piece).replaceAll("") : piece;
    }

    /** Learns the words that the document writes inside its lines. */
    void learn(String line) {
        String[] found = NOT_A_WORD.split(line, -1);
        // What touches the line's edges may be half a word.
        for (int i = 1; i < found.length - 1; i++) {
            words.add(found[i].toLowerCase(Locale.ROOT));
        }
    }

    /**
     * Prepares the text for the next line.
     *
     * @param spaced the source wrote a space after the line
     */
    void join(StyledText text, boolean spaced, String next) {
        char last = text.last();
        if (last == '\u00AD') {
            text.dropLast();
        } else if (!binds(text.text(), last) || (spaced && !isForLineEnd(text.text(), last, next))) {
            text.space();
        } else if (isHyphen(last) && isBroken(text.text(), next)) {
            text.dropLast();
        }
    }

    /** After a hyphen, a slash or a dash that follows a letter, the line breaks inside a word or symbol. */
    private static boolean binds(String text, char last) {
        boolean sign = isHyphen(last) || last == '/' || last == '\u2011' || last == '–' || last == '—';
        return sign && text.length() > 1 && !Character.isWhitespace(text.charAt(text.length() - 2));
    }

    /** A space after a hyphen or a range's dash is there for the line's end, unless another half word follows: "pre- and". */
    private static boolean isForLineEnd(String text, char last, String next) {
        char before = text.charAt(text.length() - 2);
        String word = firstWord(next);
        return isHyphen(last)
                ? Character.isLetter(before) && !word.isEmpty() && !HALVES.contains(word)
                : last == '–' && Character.isDigit(before) && !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010';
    }

    /** A hyphen is the line's where the document writes the word without it, or never writes its first half alone. */
    private boolean isBroken(String text, String next) {
        String before = lastWord(text.substring(0, text.length() - 1));
        String after = firstWord(next);
        if (before.length() < SHORTEST
                || after.isEmpty()
                || !after.equals(after.toLowerCase(Locale.ROOT))
                || !isLetters(before + after)) {
            return false;
        }
        String first = before.toLowerCase(Locale.ROOT);
        if (words.contains(first + "-" + after)) {
            return false;
        }
        return words.contains(first + after);
    }

    private static boolean isLetters(String word) {
        return word.chars().allMatch(Character::isLetter);
    }

    private static String lastWord(String text) {
        int start = text.length();
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start);
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}

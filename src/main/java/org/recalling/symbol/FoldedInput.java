package org.recalling.symbol;

import java.util.Arrays;

/**
 * Text in which the many ways to write a quote, a dash, a space, a slash and a digit are one, with a map back: what is
 * found in it is reported where the reader typed it.
 */
public final class FoldedInput {
    private static final char DROPPED = 0;
    private final String text;
    /** For each character of the text, and for its end, the offset in the original. */
    private final int[] offsets;

    private FoldedInput(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    /** Folds each character by itself: nothing is composed, so that offsets stay simple. */
    public static FoldedInput of(String original) {
        StringBuilder text = new StringBuilder(original.length());
        int[] offsets = new int[original.length() + 1];
        for (int i = 0; i < original.length(); i++) {
            char folded = fold(original.charAt(i));
            if (folded != DROPPED) {
                offsets[text.length()] = i;
                text.append(folded);
            }
        }
        offsets[text.length()] = original.length();
        return new FoldedInput(text.toString(), Arrays.copyOf(offsets, text.length() + 1));
    }

    /** Folded; letters keep their case. */
    public String text() {
        return text;
    }

    /** Where the character at {@code position} of the folded text stands in the original. */
    public int original(int position) {
        return offsets[position];
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c < ' ' || c == 0x7F ? ' ' : c;
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return fold((char) (c - 0xFEE0));
        }
        return foldByKind(c);
    }

    private static char foldByKind(char c) {
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION -> '-';
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> ' ';
            case Character.FORMAT -> DROPPED;
            case Character.DECIMAL_DIGIT_NUMBER -> (char) ('0' + Character.digit(c, 10));
            default -> foldByShape(c);
        };
    }

    private static char foldByShape(char c) {
        return switch (c) {
            case '“', '”', '„', '‟', '«', '»', '″', '「', '」', '『', '』', '〝', '〞' -> '"';
            case '‘', '’', '‚', '‛', '′', 'ʼ' -> '\'';
            case '−' -> '-';
            case '⁄', '∕' -> '/';
            case '、', '،' -> ',';
            default -> c;
        };
    }

    @Override
    public String toString() {
        return text;
    }
}

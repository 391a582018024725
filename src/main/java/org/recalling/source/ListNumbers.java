package org.recalling.source;

import java.util.Locale;

/** Prints the numbers of automatic lists as UN documents do: {@code 3.}, {@code (a)}, {@code (ii)}. */
public final class ListNumbers {
    private static final int LETTERS = 26;
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int LARGEST_ROMAN = 3999;

    private ListNumbers() {}

    public enum Style {
        DECIMAL,
        LETTER,
        CAPITAL,
        SMALL_ROMAN,
        ROMAN
    }

    public static String print(Style style, int value) {
        return switch (style) {
            case DECIMAL -> value + ".";
            case LETTER -> "(" + letters(value) + ")";
            case CAPITAL -> letters(value).toUpperCase(Locale.ROOT) + ".";
            case SMALL_ROMAN -> "(" + roman(value) + ")";
            case ROMAN -> roman(value).toUpperCase(Locale.ROOT) + ".";
        };
    }

    /** a to z, aa, bb … as word processors count. */
    public static String letters(int value) {
        if (value < 1) {
            return String.valueOf(value);
        }
        String letter = String.valueOf((char) ('a' + (value - 1) % LETTERS));
        return letter.repeat(Math.min(4, 1 + (value - 1) / LETTERS));
    }

    public static String roman(int value) {
        if (value < 1 || value > LARGEST_ROMAN) {
            return String.valueOf(value);
        }
        StringBuilder printed = new StringBuilder();
        int rest = value;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                printed.append(ROMAN[i]);
                rest -= VALUES[i];
            }
        }
        return printed.toString();
    }
}

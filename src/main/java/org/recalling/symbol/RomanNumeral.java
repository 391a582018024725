package org.recalling.symbol;

import java.util.Locale;
import java.util.Optional;

/** Sessions of the General Assembly before 1976, and of the Council before 1978, have Roman numbers. */
final class RomanNumeral {
    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LONGEST = 9;
    private static final int GREATEST = 399;

    private RomanNumeral() {}

    /** The numeral in capitals where the text is a well formed one, with or without {@code S-} or {@code ES-}. */
    static Optional<String> session(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        String prefix = upper.startsWith("ES-") ? "ES-" : upper.startsWith("S-") ? "S-" : "";
        String numeral = upper.substring(prefix.length());
        return isNumeral(numeral) ? Optional.of(prefix + numeral) : Optional.empty();
    }

    static boolean isNumeral(String upper) {
        if (upper.isEmpty() || upper.length() > LONGEST) {
            return false;
        }
        int value = 0;
        int at = 0;
        for (int sign = 0; sign < SIGNS.length; sign++) {
            while (upper.startsWith(SIGNS[sign], at)) {
                value += VALUES[sign];
                at += SIGNS[sign].length();
            }
        }
        return at == upper.length() && of(value).equals(upper);
    }

    /** The numeral of a number from 1; empty outside what sessions reach. */
    static String of(int number) {
        StringBuilder numeral = new StringBuilder();
        int rest = number > GREATEST ? 0 : number;
        for (int sign = 0; sign < SIGNS.length; sign++) {
            while (rest >= VALUES[sign]) {
                numeral.append(SIGNS[sign]);
                rest -= VALUES[sign];
            }
        }
        return numeral.toString();
    }
}

package org.recalling.search.query;

import java.util.Optional;

/** A query that is nothing but a number may be a resolution of the Security Council. */
final class PlainNumber {
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2099;

    private PlainNumber() {}

    static boolean isNumber(String text) {
        return text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The known resolution of this number; none where the number may as well be a year. */
    static Optional<String> resolution(String number, SymbolLookup lookup) {
        int value = Integer.parseInt(number);
        String beginning = "S/RES/" + value;
        return value >= FIRST_YEAR && value <= LAST_YEAR
                ? Optional.empty()
                : lookup.find(beginning).filter(found -> found.startsWith(beginning + "("));
    }
}

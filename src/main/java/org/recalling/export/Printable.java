package org.recalling.export;

/** Text on one line, of characters that every text format and XML 1.0 allow. */
final class Printable {
    private Printable() {}

    /** Controls and line ends become spaces; halves of surrogate pairs and non-characters fall out. */
    static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029) {
                printable.append(' ');
            } else if (!isForbidden(c)) {
                printable.appendCodePoint(c);
            }
        });
        return printable.toString().strip();
    }

    private static boolean isForbidden(int c) {
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return half || (c & 0xFFFE) == 0xFFFE;
    }
}

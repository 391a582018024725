package org.recalling.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the number under which a UN publication is sold: "E.12.XI.4", "E.02.II.A.7". */
final class PublicationReader {
    private static final Pattern SALES =
            Pattern.compile("[EFSRCA]\\. ?\\d{2}\\. ?[IVX]{1,5}\\. ?(?:[A-Z]\\. ?)?\\d{1,3}(?![\\w/])");
    private static final int LONGEST = 24;

    private PublicationReader() {}

    static Token.@Nullable Publication read(String text, int start) {
        char next = Letters.at(text, start + 1);
        if (next != '.' || "EFSRCA".indexOf(text.charAt(start)) < 0) {
            return null;
        }
        Matcher sales = SALES.matcher(text).region(start, Math.min(text.length(), start + LONGEST));
        sales.useTransparentBounds(true);
        return sales.lookingAt()
                ? new Token.Publication(
                        new Span(start, sales.end()), sales.group().replace(" ", ""))
                : null;
    }
}

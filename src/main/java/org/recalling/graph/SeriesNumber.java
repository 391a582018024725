package org.recalling.graph;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A resolution's place in its organ's numbering.
 *
 * @param series {@code A/RES/75} where each session counts anew, {@code S/RES} where numbers run on
 * @param session in a series that counts anew: {@code 75}, {@code 2009}, {@code S-24}; else null
 * @param number in the series
 * @param qualifier what stands in brackets where numbers run on: the year, or a Roman session; else null
 */
record SeriesNumber(
        String series,
        @Nullable String session,
        int number,
        @Nullable String qualifier) {
    private static final Pattern SYMBOL = Pattern.compile("([A-Z][A-Za-z0-9./-]{0,40}?/RES)"
            + "(?:/(?<session>(?:ES-|S-)?[0-9IVXL]{1,8}))?"
            + "/(?<number>\\d{1,5})(?:\\((?<qualifier>[^()]{1,12})\\))?(?:[A-Z](?:-[A-Z])?)?");

    static Optional<SeriesNumber> of(String symbol) {
        Matcher matcher = SYMBOL.matcher(symbol);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String session = matcher.group("session");
        String qualifier = matcher.group("qualifier");
        if ((session == null) == (qualifier == null)) {
            return Optional.empty();
        }
        String series = session == null ? matcher.group(1) : matcher.group(1) + "/" + session;
        return Optional.of(new SeriesNumber(series, session, Integer.parseInt(matcher.group("number")), qualifier));
    }
}

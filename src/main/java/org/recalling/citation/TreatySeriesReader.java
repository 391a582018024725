package org.recalling.citation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a place in a treaty series: "Treaty Series, vol. 1582, No. 27627", "Ibid., vol. 75, Nos. 970-973". */
final class TreatySeriesReader {
    private static final Pattern PLACE =
            Pattern.compile("[^a-z0-9]{0,4}vols?\\.? ?(\\d{1,4})(?:[, ]|and|\\d){0,40}?, Nos?\\. ?"
                    + "[IL-]{0,3}(\\d{1,6})(?:-(\\d{1,6}))?");
    private static final List<String> NAMES = List.of("Treaty Series", "Recueil des Traités");
    private static final String LEAGUE = "League of Nations, ";
    private static final int LONGEST = 120;
    private static final int MOST = 20;

    private TreatySeriesReader() {}

    /** Reads from the series' name, or from "Ibid." after a treaty. */
    static Token.@Nullable Treaty read(String text, int start) {
        for (String name : NAMES) {
            if (text.startsWith(name, start)) {
                boolean league = text.startsWith(LEAGUE, start - LEAGUE.length());
                return place(text, start, start + name.length(), league ? "lnts:" : "unts:");
            }
        }
        return text.startsWith("Ibid.", start) ? place(text, start, start + 5, "unts:") : null;
    }

    private static Token.@Nullable Treaty place(String text, int start, int from, String series) {
        Matcher place = PLACE.matcher(text).region(from, Math.min(text.length(), from + LONGEST));
        return place.lookingAt()
                ? new Token.Treaty(
                        new Span(start, place.end()), series + place.group(1), numbers(place.group(2), place.group(3)))
                : null;
    }

    /** "Nos. 970-973" are four treaties. */
    private static List<String> numbers(String first, @Nullable String last) {
        int from = Integer.parseInt(first);
        int to = last == null ? from : Integer.parseInt(last);
        return to > from && to - from < MOST
                ? IntStream.rangeClosed(from, to).mapToObj(String::valueOf).toList()
                : List.of(first);
    }
}

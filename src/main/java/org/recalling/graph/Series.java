package org.recalling.graph;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The indexed numbers of one series. */
final class Series {
    /** With fewer of them nothing can be said of what is missing. */
    private static final int ENOUGH = 10;

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** Number → what stands in brackets after it, "" where nothing does. */
    private final TreeMap<Integer, String> numbers = new TreeMap<>();

    void add(SeriesNumber place) {
        numbers.putIfAbsent(place.number(), place.qualifier() == null ? "" : place.qualifier());
    }

    /** Why a number that runs on cannot belong to the year or session it is given. */
    Optional<String> contradiction(SeriesNumber place) {
        if (place.qualifier() == null) {
            return Optional.empty();
        }
        String known = numbers.get(place.number());
        if (known != null && !known.equals(place.qualifier())) {
            return Optional.of("number " + place.number() + " is of " + known);
        }
        return outOfOrder(place.number(), place.qualifier());
    }

    private Optional<String> outOfOrder(int number, String year) {
        Map.Entry<Integer, String> below = numbers.lowerEntry(number);
        Map.Entry<Integer, String> above = numbers.higherEntry(number);
        OptionalInt asked = yearOf(year);
        if (asked.isEmpty() || below == null || above == null) {
            return Optional.empty();
        }
        boolean early = asked.getAsInt() < yearOf(below.getValue()).orElse(Integer.MIN_VALUE);
        boolean late = asked.getAsInt() > yearOf(above.getValue()).orElse(Integer.MAX_VALUE);
        return early || late
                ? Optional.of("number " + number + " lies between " + named(below) + " and " + named(above))
                : Optional.empty();
    }

    private static String named(Map.Entry<Integer, String> entry) {
        return entry.getKey() + " (" + entry.getValue() + ")";
    }

    private static OptionalInt yearOf(String qualifier) {
        return YEAR.matcher(qualifier).matches() ? OptionalInt.of(Integer.parseInt(qualifier)) : OptionalInt.empty();
    }

    /** Why a number is doubtful that is over all that are indexed of its session. */
    Optional<String> excess(SeriesNumber place) {
        return place.session() != null && numbers.size() >= ENOUGH && place.number() > numbers.lastKey()
                ? Optional.of("the highest number indexed of " + place.series() + " is " + numbers.lastKey())
                : Optional.empty();
    }

    /** The numbers missing between the first and the last, as a sentence. */
    Optional<String> gaps() {
        if (numbers.size() < ENOUGH) {
            return Optional.empty();
        }
        StringJoiner missing = new StringJoiner(", ");
        int expected = numbers.firstKey();
        for (int number : numbers.keySet()) {
            if (number > expected) {
                missing.add(number - 1 == expected ? "" + expected : expected + "–" + (number - 1));
            }
            expected = number + 1;
        }
        return missing.length() == 0 ? Optional.empty() : Optional.of("missing " + missing);
    }
}

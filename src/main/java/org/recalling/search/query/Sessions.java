package org.recalling.search.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** {@code session:60..65} names six sessions; anything else names itself. */
final class Sessions {
    private Sessions() {}

    /** {@code s-24} is written {@code S-24}. */
    static String written(String session) {
        boolean ascii = session.chars().allMatch(c -> c < 0x80);
        return ascii ? session.toUpperCase(Locale.ROOT) : session;
    }

    static List<String> of(String value) {
        Optional<RangeReader.Whole> range = value.contains("..") ? RangeReader.numbers(value) : Optional.empty();
        return range.filter(whole -> whole.to() >= whole.from() && whole.to() - whole.from() < QueryLimits.SESSIONS)
                .map(whole -> IntStream.rangeClosed(whole.from(), whole.to())
                        .mapToObj(String::valueOf)
                        .toList())
                .orElse(List.of(value));
    }
}

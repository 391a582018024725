package org.recalling.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a protocol that is named by its convention only: "and the Optional Protocols thereto", "and its Protocol". */
final class Thereto {
    private static final Pattern PROTOCOL = Pattern.compile(
            ",? (?:and|or|as well as) (?:(?:the|an) ((?:\\d{4} )?(?:Optional |Additional )?Protocols?) thereto"
                    + "|(?:the |its )((?:two |three )?(?:\\d{4} )?(?:Optional |Additional )?Protocols?)(?! (?:to|on|of|for|against|relating|additional)\\b))");
    private static final int LONGEST = 60;

    private Thereto() {}

    /** The protocols meant, by their keys. */
    record Found(Span span, List<String> keys) {
        Found {
            keys = List.copyOf(keys);
        }
    }

    /** Reads after the name of a convention; one protocol is certain only where there is but one. */
    static Optional<Found> read(String text, int from, List<String> protocols) {
        Matcher protocol = PROTOCOL.matcher(text).region(from, Math.min(text.length(), from + LONGEST));
        if (protocols.isEmpty() || !protocol.lookingAt()) {
            return Optional.empty();
        }
        int group = protocol.group(1) == null ? 2 : 1;
        boolean certain = protocols.size() == 1 || protocol.group(group).endsWith("s");
        return certain
                ? Optional.of(new Found(new Span(protocol.start(group), protocol.end(group)), protocols))
                : Optional.empty();
    }
}

package org.recalling.config;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a body in the times when its sessions were Roman: "217 A (III)".
 *
 * @param resolution pattern of the symbol with {@code {number}} and {@code {session}}
 * @param decision the same for decisions, null where they were not numbered so
 * @param lastSession last session that was written so
 * @param lastNumber highest number used
 * @param seen session → a low and a high number of it, where one sequence runs through the sessions; sessions and the
 *     outermost numbers may be left out
 */
public record RomanNumbers(
        String resolution,
        @Nullable String decision,
        int lastSession,
        int lastNumber,
        Map<Integer, List<Integer>> seen) {
    public RomanNumbers {
        seen = seen == null ? Map.of() : Map.copyOf(seen);
    }

    /** Whether a number can be of a session: it is above those seen earlier and below those seen later. */
    public boolean holds(int session, int number) {
        NavigableMap<Integer, List<Integer>> sessions = new TreeMap<>(seen);
        Map.Entry<Integer, List<Integer>> earlier = sessions.lowerEntry(session);
        Map.Entry<Integer, List<Integer>> later = sessions.higherEntry(session);
        return session <= lastSession
                && number <= lastNumber
                && (earlier == null || number > earlier.getValue().getLast())
                && (later == null || number < later.getValue().getFirst());
    }

    /** The sessions that a number can be of; none where the numbers do not run through the sessions. */
    public List<Integer> sessionsOf(int number) {
        return seen.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(1, lastSession)
                        .filter(session -> holds(session, number))
                        .boxed()
                        .toList();
    }
}

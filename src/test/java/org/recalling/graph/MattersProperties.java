package org.recalling.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recalling.graph.Oddity.Kind;

/** Timelines of random resolutions, and every oddity, against a plain look at the parse JSON. */
class MattersProperties {
    @ParameterizedTest
    @MethodSource("org.recalling.graph.Asked#seeds")
    void timelines(int seed) {
        Asked asked = Asked.of(seed);
        NaiveTimeline naive = new NaiveTimeline(asked.corpus, asked.naive);
        for (int i = 0; i < Asked.QUESTIONS; i++) {
            String symbol = asked.known();
            List<String> expected = naive.of(symbol);
            List<Timeline.Step> steps = asked.queries.timeline(symbol).steps();
            assertThat(steps)
                    .extracting(step -> step.document().symbol())
                    .as(symbol)
                    .isEqualTo(expected);
            for (Timeline.Step step : steps) {
                Edge recalled = step.recalled();
                assertThat(recalled == null ? null : recalled.cited())
                        .isEqualTo(naive.recalled(expected, step.document().symbol()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.recalling.graph.Asked#seeds")
    void oddities(int seed) {
        Asked asked = Asked.of(seed);
        Set<String> found = new TreeSet<>();
        for (Oddity oddity : asked.queries.oddities()) {
            String other = oddity.kind() == Kind.GAP ? missing(oddity.message()).toString() : oddity.other();
            found.add(oddity.kind() + " " + oddity.symbol() + " " + other);
        }
        assertThat(found).isEqualTo(new NaiveOddities(asked.corpus, asked.naive).all());
    }

    /** "missing 3, 5–7" → 3, 5, 6, 7. */
    private static List<Integer> missing(String message) {
        List<Integer> missing = new ArrayList<>();
        for (String range : message.replace("missing ", "").split(", ", -1)) {
            String[] ends = range.split("–", -1);
            for (int number = Integer.parseInt(ends[0]); number <= Integer.parseInt(ends[ends.length - 1]); number++) {
                missing.add(number);
            }
        }
        return missing;
    }
}

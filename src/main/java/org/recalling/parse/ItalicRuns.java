package org.recalling.parse;

import java.util.ArrayList;
import java.util.List;
import org.recalling.source.Span;

/** Joins italic stretches that only spaces part, and widens them to whole words. */
final class ItalicRuns {
    private ItalicRuns() {}

    /** The runs of a passage that hold a letter, in order. */
    static List<Span> of(Passage passage) {
        String text = passage.text();
        List<Span> runs = new ArrayList<>();
        for (Span span : passage.spans()) {
            if (span.style() != Span.Style.ITALIC || !hasLetter(text, span)) {
                continue;
            }
            Span last = runs.isEmpty() ? null : runs.getLast();
            if (last != null
                    && text.substring(last.end(), Math.max(last.end(), span.start()))
                            .isBlank()) {
                runs.removeLast();
                runs.add(new Span(last.start(), Math.max(last.end(), span.end()), Span.Style.ITALIC, null));
            } else {
                runs.add(span);
            }
        }
        return runs;
    }

    private static boolean hasLetter(String text, Span span) {
        return text.substring(span.start(), span.end()).chars().anyMatch(Character::isLetter);
    }
}

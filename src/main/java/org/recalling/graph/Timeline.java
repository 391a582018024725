package org.recalling.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The resolutions of one organ on one matter, the earliest first.
 *
 * @param steps empty where the document is not indexed
 */
public record Timeline(List<Step> steps) {
    public Timeline {
        steps = List.copyOf(steps);
    }

    /**
     * One resolution of the series.
     *
     * @param recalled its citation of the latest earlier one that it cites, with the verbs that say how; null where it
     *     cites none
     */
    public record Step(Node document, @Nullable Edge recalled) {}
}

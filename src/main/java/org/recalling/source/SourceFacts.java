package org.recalling.source;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recalling.model.Vote;

/** Facts that a format's markup states outright, each as printed; null or empty where it does not. */
public record SourceFacts(
        @Nullable String symbol,
        @Nullable String title,
        @Nullable LocalDate adopted,
        @Nullable String meeting,
        @Nullable Vote vote,
        List<String> subjects,
        List<String> agenda,
        List<String> sponsors) {
    /** For formats that state nothing. */
    public static final SourceFacts NONE =
            new SourceFacts(null, null, null, null, null, List.of(), List.of(), List.of());
}

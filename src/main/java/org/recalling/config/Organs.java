package org.recalling.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bodies that adopt resolutions: {@code organs.json}. */
public record Organs(List<Definition> organs) {
    public Organs {
        organs = List.copyOf(organs);
    }

    /** The organ with this code. */
    public Optional<Definition> byCode(String code) {
        return organs.stream().filter(organ -> organ.code().equals(code)).findFirst();
    }

    /**
     * One body.
     *
     * @param code {@code GA}, {@code SC} …
     * @param names language → full names, the first for display
     * @param shortForms language → forms that bind to the last full form: "the Assembly", "Council resolution"
     * @param numbering how its resolutions are numbered
     * @param resolution pattern of a resolution's symbol with {@code {session}}, {@code {number}}, {@code {year}}
     * @param decision the same for decisions, null where it takes none that are numbered
     * @param minted whether these symbols are ours, the organ giving none
     * @param sessionYear year of adoption minus session, for the first and the second calendar year of a session; null
     *     where the organ has no sessions
     */
    public record Definition(
            String code,
            Map<String, List<String>> names,
            Map<String, List<String>> shortForms,
            Numbering numbering,
            String resolution,
            @Nullable String decision,
            boolean minted,
            @Nullable SessionYear sessionYear) {
        public Definition {
            names = Map.copyOf(names);
            shortForms = Map.copyOf(shortForms);
        }

        /** "General Assembly" */
        public String name() {
            return names.getOrDefault("en", List.of(code)).getFirst();
        }
    }

    /** How an organ numbers its resolutions. */
    public enum Numbering {
        SESSION,
        YEAR,
        SEQUENCE
    }

    /**
     * Session arithmetic: {@code year - offset - session} lies within 0 … {@code spread}.
     *
     * @param offset 1945 for the Assembly, 1957 for Narcotic Drugs
     * @param spread how many further calendar years a session reaches into
     */
    public record SessionYear(int offset, int spread) {}
}

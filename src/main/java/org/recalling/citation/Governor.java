package org.recalling.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The noun that governs a number, and the bodies that the sentence offers for it.
 *
 * @param word resolution or decision
 * @param binding how the noun is bound to a body
 * @param named codes of the bodies named with it, the likeliest first; empty with {@link Binding#NAMED} for a body
 *     whose numbers have no symbols
 * @param inherited bodies of the last governor in the sentence, where this one names none
 * @param subjects bodies spoken of before it in the sentence, the nearest first
 * @param inClause whether the nearest subject is the one that acts: "the Council, in its resolution"
 */
record Governor(
        HeadWord word,
        Binding binding,
        List<String> named,
        List<String> inherited,
        List<String> subjects,
        boolean inClause) {
    Governor {
        named = List.copyOf(named);
        inherited = List.copyOf(inherited);
        subjects = List.copyOf(subjects);
    }

    /** How a noun is bound to a body. */
    enum Binding {
        /** "Human Rights Council resolution" */
        NAMED,
        /** "Council resolution" */
        SHORT,
        /** "its resolution" */
        OWN,
        /** "resolution" */
        BARE
    }

    Governor boundTo(List<String> bodies, boolean full) {
        return new Governor(word, full ? Binding.NAMED : Binding.SHORT, bodies, List.of(), subjects, false);
    }

    boolean isForeign() {
        return binding == Binding.NAMED && named.isEmpty();
    }

    @Nullable String subject() {
        return subjects.isEmpty() ? null : subjects.getFirst();
    }
}

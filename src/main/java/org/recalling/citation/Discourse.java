package org.recalling.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which bodies a document has named so far: a short form means the last full one. */
final class Discourse {
    private static final double AGAIN = 0.85;

    private final List<String> named = new ArrayList<>();
    private final Map<String, Verdict.Resolved> bound = new HashMap<>();

    private @Nullable Governor open;

    /** The noun that governs where a paragraph ends in the middle of a sentence. */
    void leaveOpen(@Nullable Governor governor) {
        open = governor;
    }

    @Nullable Governor open() {
        return open;
    }

    void name(List<String> codes) {
        named.removeAll(codes);
        named.addAll(0, codes);
    }

    /**
     * A bare number that the document has given to an organ by name before is that organ's again: "Council resolution
     * 40/20 of 22 March 2019", later "resolutions 34/24 and 40/20".
     */
    List<Verdict> known(Mention.OfNumber number, List<Verdict> verdicts) {
        if (verdicts.size() != 1
                || !(verdicts.getFirst() instanceof Verdict.Resolved verdict)
                || !(number.form() instanceof NumberForm.Slashed form)) {
            return verdicts;
        }
        String key = verdict.kind() + " " + form;
        if (verdict.rule() == Rule.ORGAN && verdict.candidates().isEmpty()) {
            bound.put(key, verdict);
        }
        Verdict.Resolved before = bound.get(key);
        boolean bare = verdict.rule() == Rule.SPEAKER
                && number.governor() != null
                && number.governor().binding() == Governor.Binding.BARE;
        boolean dated = number.circumstances().citedDate() != null;
        return before != null && bare && !dated
                ? List.of(before.lessSure(AGAIN).or(List.of(verdict.target())))
                : verdicts;
    }

    /** The codes, those named last first, those not named yet in the order of the configuration after them. */
    List<String> byRecency(List<String> codes) {
        return codes.stream().sorted(Comparator.comparingInt(this::rank)).toList();
    }

    private int rank(String code) {
        int rank = named.indexOf(code);
        return rank < 0 ? Integer.MAX_VALUE : rank;
    }
}

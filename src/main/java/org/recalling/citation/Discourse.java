package org.recalling.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which bodies a document has named so far: a short form means the last full one. */
final class Discourse {
    private final List<String> named = new ArrayList<>();

    void name(List<String> codes) {
        named.removeAll(codes);
        named.addAll(0, codes);
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

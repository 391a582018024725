package org.recalling.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recalling.model.CitationEdges;
import org.recalling.model.CitationEdges.Facts;

/** Organ and date of every document, for questions that look at all of them. */
final class FactColumns {
    static final int NO_DAY = Integer.MIN_VALUE;
    private static final short NOT_INDEXED = -1;

    private final List<String> organs = new ArrayList<>();
    private final short[] organ;
    private final int[] day;
    private final BitSet resolutions = new BitSet();

    private FactColumns(int documents) {
        organ = new short[documents];
        day = new int[documents];
        Arrays.fill(organ, NOT_INDEXED);
        Arrays.fill(day, NO_DAY);
    }

    static FactColumns of(CitationEdges edges) {
        FactColumns columns = new FactColumns(edges.documentCount());
        for (int d = 0; d < edges.documentCount(); d++) {
            Facts facts = edges.factsOf(d);
            if (facts != null) {
                columns.organ[d] = columns.ordinalOf(facts.organ());
                columns.day[d] = facts.adoptedDay();
            }
            columns.resolutions.set(d, facts != null || isAdopted(edges.symbolOf(d)));
        }
        return columns;
    }

    private static boolean isAdopted(String symbol) {
        return symbol.contains("/RES/") || symbol.contains("/PRST/");
    }

    private short ordinalOf(String code) {
        int known = organs.indexOf(code);
        if (known < 0) {
            known = organs.size();
            organs.add(code);
        }
        return (short) known;
    }

    boolean isIndexed(int document) {
        return organ[document] != NOT_INDEXED;
    }

    /** Whether an organ adopted it: a resolution or a statement of the President, indexed or not. */
    boolean isResolution(int document) {
        return resolutions.get(document);
    }

    @Nullable String organOf(int document) {
        return isIndexed(document) ? organs.get(organ[document]) : null;
    }

    int dayOf(int document) {
        return day[document];
    }
}

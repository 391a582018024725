package org.recalling.graph;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Follows citations onward, step by step: what a document cites, what that cites, and so on. */
final class Onward {
    private final CitationGraph graph;
    private final BitSet seen;
    private final List<Reached> reached = new ArrayList<>();

    private Onward(CitationGraph graph, IntList starts) {
        this.graph = graph;
        this.seen = new BitSet(graph.documentCount());
        starts.forEach(seen::set);
    }

    static List<Reached> from(CitationGraph graph, IntList starts, int depth) {
        Onward onward = new Onward(graph, starts);
        IntList layer = starts;
        for (int step = 1; step <= depth; step++) {
            layer = onward.next(layer, step);
        }
        return List.copyOf(onward.reached);
    }

    private IntList next(IntList layer, int step) {
        IntArrayList next = new IntArrayList();
        for (int citing : layer) {
            for (int cited : graph.citedOf(citing)) {
                if (!seen.get(cited)) {
                    seen.set(cited);
                    next.add(cited);
                    reached.add(new Reached(graph.node(cited), step, graph.edge(citing, cited)));
                }
            }
        }
        return next;
    }
}

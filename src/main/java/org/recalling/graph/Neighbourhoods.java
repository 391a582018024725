package org.recalling.graph;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import java.util.BitSet;

/** Grows the neighbourhood of a document, one step of citing or being cited after the other. */
final class Neighbourhoods {
    private final CitationGraph graph;

    Neighbourhoods(CitationGraph graph) {
        this.graph = graph;
    }

    /** Where a step would take in more than {@code max} documents in all, it takes the most cited. */
    Subgraph around(IntList centre, int depth, int max) {
        BitSet seen = new BitSet(graph.documentCount());
        IntArrayList members = new IntArrayList();
        IntArrayList layer = new IntArrayList(centre);
        centre.forEach(seen::set);
        boolean cut = false;
        for (int step = 0; !layer.isEmpty() && !cut; step++) {
            cut = members.size() + layer.size() > max;
            members.addAll(cut ? mostCited(layer, max - members.size()) : layer);
            layer = step < depth && !cut ? next(layer, seen) : new IntArrayList();
        }
        return Subgraph.of(graph, members.toIntArray(), cut);
    }

    private IntArrayList next(IntList layer, BitSet seen) {
        IntArrayList next = new IntArrayList();
        for (int i = 0; i < layer.size(); i++) {
            addUnseen(graph.cited(), layer.getInt(i), seen, next);
            addUnseen(graph.citing(), layer.getInt(i), seen, next);
        }
        return next;
    }

    private static void addUnseen(Rows rows, int document, BitSet seen, IntArrayList next) {
        for (int p = rows.start(document); p < rows.end(document); p++) {
            int other = rows.at(p);
            if (!seen.get(other)) {
                seen.set(other);
                next.add(other);
            }
        }
    }

    private IntList mostCited(IntList layer, int limit) {
        Top top = new Top(limit);
        layer.forEach(d -> top.offer(d, graph.citedByCount(d)));
        IntArrayList best = new IntArrayList();
        top.bestFirst().forEach(scored -> best.add(scored.document()));
        return best;
    }
}

package org.recalling.graph;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Orders documents by how much they are cited. */
final class Ranking {
    private final CitationGraph graph;

    Ranking(CitationGraph graph) {
        this.graph = graph;
    }

    List<Ranked> mostCited(Scope scope, int limit) {
        if (scope.isAll()) {
            return ofHighest(graph::citedByCount, limit);
        }
        BitSet citing = citing(scope);
        return ofHighest(d -> countOf(d, citing), limit);
    }

    List<Ranked> ofHighest(double[] scores, int limit) {
        return ofHighest((int d) -> scores[d], limit);
    }

    /** Without those whose score is 0. */
    private List<Ranked> ofHighest(IntToDoubleFunction score, int limit) {
        Top top = new Top(limit);
        for (int d = 0; d < graph.documentCount(); d++) {
            double own = score.applyAsDouble(d);
            if (own > 0) {
                top.offer(d, own);
            }
        }
        return top.bestFirst().stream()
                .map(scored -> new Ranked(graph.node(scored.document()), scored.score()))
                .toList();
    }

    double[] pageRank(Scope scope) {
        return PageRank.of(graph, citing(scope));
    }

    private BitSet citing(Scope scope) {
        BitSet citing = new BitSet(graph.documentCount());
        for (int d = 0; d < graph.documentCount(); d++) {
            if (graph.citesCount(d) > 0 && (scope.isAll() || scope.includes(graph, d))) {
                citing.set(d);
            }
        }
        return citing;
    }

    /** A set of bits stays in the processor's cache, which counts of all documents would not. */
    private int countOf(int document, BitSet citing) {
        Rows rows = graph.citing();
        int count = 0;
        for (int p = rows.start(document); p < rows.end(document); p++) {
            if (citing.get(rows.at(p))) {
                count++;
            }
        }
        return count;
    }
}

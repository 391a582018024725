package org.recalling.graph;

import java.util.BitSet;
import java.util.List;

/** Orders documents by how much they are cited. */
final class Ranking {
    private final CitationGraph graph;

    Ranking(CitationGraph graph) {
        this.graph = graph;
    }

    List<Ranked> mostCited(Scope scope, int limit) {
        BitSet citing = citing(scope);
        Top top = new Top(limit);
        for (int d = 0; d < graph.documentCount(); d++) {
            int count = scope.isAll() ? graph.citedByCount(d) : countOf(d, citing);
            if (count > 0) {
                top.offer(d, count);
            }
        }
        return ranked(top);
    }

    List<Ranked> ofHighest(double[] scores, int limit) {
        Top top = new Top(limit);
        for (int d = 0; d < scores.length; d++) {
            if (scores[d] > 0) {
                top.offer(d, scores[d]);
            }
        }
        return ranked(top);
    }

    double[] pageRank(Scope scope) {
        return PageRank.of(graph, citing(scope));
    }

    private List<Ranked> ranked(Top top) {
        return top.bestFirst().stream()
                .map(scored -> new Ranked(graph.node(scored.document()), scored.score()))
                .toList();
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

package org.recalling.graph;

import java.util.BitSet;

/**
 * Brin and Page's rank: where a reader would end who follows citations at random, and at times starts anew anywhere.
 * Rank that reaches a document without citations starts anew too.
 */
final class PageRank {
    private static final double FOLLOWS = 0.85;
    private static final double CLOSE_ENOUGH = 1e-9;
    private static final int MOST_ROUNDS = 150;

    private final CitationGraph graph;
    private final BitSet citing;
    private final BitSet active;

    private PageRank(CitationGraph graph, BitSet citing) {
        this.graph = graph;
        this.citing = citing;
        this.active = (BitSet) citing.clone();
        Rows rows = graph.cited();
        citing.stream().forEach(d -> {
            for (int p = rows.start(d); p < rows.end(d); p++) {
                active.set(rows.at(p));
            }
        });
    }

    /** Ranks the chosen citing documents and all that they cite; everything else has 0. */
    static double[] of(CitationGraph graph, BitSet citing) {
        return new PageRank(graph, citing).rounds();
    }

    private double[] rounds() {
        double[] rank = new double[graph.documentCount()];
        double share = 1.0 / Math.max(1, active.cardinality());
        active.stream().forEach(d -> rank[d] = share);
        double moved = 1;
        for (int round = 0; round < MOST_ROUNDS && moved > CLOSE_ENOUGH; round++) {
            moved = round(rank, share);
        }
        return rank;
    }

    private double round(double[] rank, double share) {
        double[] given = new double[rank.length];
        double lost = 0;
        for (int d = active.nextSetBit(0); d >= 0; d = active.nextSetBit(d + 1)) {
            int cites = citing.get(d) ? graph.citesCount(d) : 0;
            if (cites == 0) {
                lost += rank[d];
            } else {
                given[d] = rank[d] / cites;
            }
        }
        double base = (1 - FOLLOWS + FOLLOWS * lost) * share;
        double moved = 0;
        for (int d = active.nextSetBit(0); d >= 0; d = active.nextSetBit(d + 1)) {
            double now = base + FOLLOWS * received(d, given);
            moved += Math.abs(now - rank[d]);
            rank[d] = now;
        }
        return moved;
    }

    private double received(int document, double[] given) {
        Rows rows = graph.citing();
        double sum = 0;
        for (int p = rows.start(document); p < rows.end(document); p++) {
            sum += given[rows.at(p)];
        }
        return sum;
    }
}

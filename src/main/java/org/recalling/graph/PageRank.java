package org.recalling.graph;

import java.util.BitSet;

/**
 * Brin and Page's rank: where a reader would end who follows citations at random, and at times starts anew anywhere.
 * Rank that reaches a document without citations starts anew too.
 *
 * <p>That is the solution of {@code x = 1 + 0.85 · what is received}, scaled to a sum of 1. Each document is set from the
 * newest values of those that cite it (Gauss and Seidel's way), the last symbols first: citations mostly lead to lower
 * numbers, so that a round carries rank down whole chains, and few rounds are needed.
 */
final class PageRank {
    private static final double FOLLOWS = 0.85;
    private static final double CLOSE_ENOUGH = 1e-9;
    private static final int MOST_ROUNDS = 150;

    private final Rows citing;
    private final int[] active;
    /** What each document gives to each that it cites, by its number of citations; 0 where it is not in scope. */
    private final double[] given;

    private final double[] shares;
    private final double[] rank;

    private PageRank(CitationGraph graph, BitSet inScope) {
        this.citing = graph.citing();
        this.active = activeOf(graph, inScope);
        this.rank = new double[graph.documentCount()];
        this.given = new double[rank.length];
        this.shares = new double[rank.length];
        inScope.stream().forEach(d -> shares[d] = FOLLOWS / Math.max(1, graph.citesCount(d)));
    }

    private static int[] activeOf(CitationGraph graph, BitSet inScope) {
        BitSet active = (BitSet) inScope.clone();
        Rows cited = graph.cited();
        inScope.stream().forEach(d -> {
            for (int p = cited.start(d); p < cited.end(d); p++) {
                active.set(cited.at(p));
            }
        });
        return active.stream().toArray();
    }

    /** Ranks the chosen citing documents and all that they cite; everything else has 0. */
    static double[] of(CitationGraph graph, BitSet citing) {
        return new PageRank(graph, citing).rounds();
    }

    private double[] rounds() {
        double sum = 0;
        double moved = 1;
        for (int round = 0; round < MOST_ROUNDS && moved > CLOSE_ENOUGH * sum; round++) {
            moved = round();
            sum = 0;
            for (int d : active) {
                sum += rank[d];
            }
        }
        for (int d : active) {
            rank[d] /= sum;
        }
        return rank;
    }

    private double round() {
        double moved = 0;
        for (int i = active.length - 1; i >= 0; i--) {
            int document = active[i];
            double now = 1 + received(document);
            moved += Math.abs(now - rank[document]);
            rank[document] = now;
            given[document] = now * shares[document];
        }
        return moved;
    }

    private double received(int document) {
        double sum = 0;
        for (int p = citing.start(document); p < citing.end(document); p++) {
            sum += given[citing.at(p)];
        }
        return sum;
    }
}

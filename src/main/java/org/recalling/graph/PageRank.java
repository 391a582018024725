package org.recalling.graph;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Brin and Page's rank: where a reader would end who follows citations at random, and at times starts anew anywhere.
 * Rank that reaches a document without citations starts anew too.
 *
 * <p>That is the solution of {@code x = 1 + 0.85 · what is received}, scaled to a sum of 1. Each document passes on what
 * it has received since its last turn (Gauss and Seidel's way), the last symbols first: citations mostly lead to lower
 * numbers, so that a round carries rank down whole chains, and few rounds are needed.
 *
 * <p>What is written to is what is cited: a few documents that everyone cites and the recent past. In floats these fit
 * the processor's cache, also where a million documents do not; to collect rank from what cites would read all over them.
 */
final class PageRank {
    private static final double FOLLOWS = 0.85;
    /** Of a document's rank; a float can tell no less. */
    private static final float CLOSE_ENOUGH = 0x1p-24f;

    private static final int MOST_ROUNDS = 150;

    private final Rows cited;
    private final BitSet citing;
    private final float[] rank;
    /** Received and not yet passed on. */
    private final float[] waiting;
    /** What each cited document receives, by how many there are. */
    private final float[] shares;

    private PageRank(CitationGraph graph, BitSet citing) {
        this.cited = graph.cited();
        this.citing = citing;
        this.rank = new float[graph.documentCount()];
        this.waiting = new float[rank.length];
        Arrays.fill(waiting, 1);
        this.shares = new float[1 + citing.stream().map(cited::lengthOf).max().orElse(0)];
        for (int count = 1; count < shares.length; count++) {
            shares[count] = (float) (FOLLOWS / count);
        }
    }

    /** Ranks the chosen documents, each of which cites, and all that they cite; everything else has 0. */
    static double[] of(CitationGraph graph, BitSet citing) {
        PageRank pageRank = new PageRank(graph, citing);
        boolean moves = true;
        for (int round = 0; round < MOST_ROUNDS && moves; round++) {
            moves = pageRank.round();
        }
        return pageRank.ranks();
    }

    /** False when nothing that counts was left to pass on. */
    private boolean round() {
        boolean moves = false;
        for (int d = rank.length - 1; d >= 0; d--) {
            float received = waiting[d];
            if (received > CLOSE_ENOUGH * rank[d] && citing.get(d)) {
                waiting[d] = 0;
                rank[d] += received;
                int start = cited.start(d);
                int end = cited.end(d);
                float share = received * shares[end - start];
                for (int p = end - 1; p >= start; p--) {
                    waiting[cited.at(p)] += share;
                }
                moves = true;
            }
        }
        return moves;
    }

    private double[] ranks() {
        double[] ranks = new double[rank.length];
        double sum = 0;
        for (int d = 0; d < ranks.length; d++) {
            ranks[d] = takesPart(d) ? (double) rank[d] + waiting[d] : 0;
            sum += ranks[d];
        }
        for (int d = 0; d < ranks.length; d++) {
            ranks[d] /= sum;
        }
        return ranks;
    }

    /** Whether it is to be ranked: what none of the chosen cites still has what all began with. */
    private boolean takesPart(int document) {
        return citing.get(document) || waiting[document] > 1;
    }
}

package org.recalling.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The documents of highest score, of equal ones the first in the order of symbols; keeps only as many as asked for. */
final class Top {
    private static final Comparator<Scored> BEST_FIRST =
            Comparator.comparingDouble(Scored::score).reversed().thenComparingInt(Scored::document);

    private final int limit;
    private final PriorityQueue<Scored> worstFirst = new PriorityQueue<>(BEST_FIRST.reversed());
    /** The lowest score that is kept, once as many are kept as asked for. */
    private double lowest = Double.NEGATIVE_INFINITY;

    Top(int limit) {
        this.limit = limit;
    }

    void offer(int document, double score) {
        if (score >= lowest) {
            keep(document, score);
        }
    }

    /** Apart, so that what is passed over, nearly all, costs a comparison only. */
    private void keep(int document, double score) {
        worstFirst.add(new Scored(document, score));
        if (worstFirst.size() > limit) {
            worstFirst.poll();
        }
        Scored worst = worstFirst.peek();
        if (worst != null && worstFirst.size() == limit) {
            lowest = worst.score();
        }
    }

    List<Scored> bestFirst() {
        List<Scored> sorted = new ArrayList<>(worstFirst);
        sorted.sort(BEST_FIRST);
        return sorted;
    }

    record Scored(int document, double score) {}
}

package org.recalling.graph;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import java.util.Optional;

/**
 * Breadth first from both ends, the smaller frontier first: in a citation graph a popular document is cited by half of
 * all, and a search from one end only would visit them.
 */
final class ShortestChain {
    private static final int UNSEEN = 0;

    private final int[] fromStart;
    private final int[] fromGoal;
    private final Rows[] onward;
    private final Rows[] back;

    private ShortestChain(int documents, Rows[] onward, Rows[] back) {
        this.fromStart = new int[documents];
        this.fromGoal = new int[documents];
        this.onward = onward;
        this.back = back;
    }

    /** Along citations, from citing to cited. */
    static Optional<int[]> along(CitationGraph graph, IntList starts, IntList goals) {
        Rows[] onward = {graph.cited()};
        Rows[] back = {graph.citing()};
        return new ShortestChain(graph.documentCount(), onward, back).find(starts, goals);
    }

    /** Whichever way each citation points. */
    static Optional<int[]> eitherWay(CitationGraph graph, IntList starts, IntList goals) {
        Rows[] both = {graph.cited(), graph.citing()};
        return new ShortestChain(graph.documentCount(), both, both).find(starts, goals);
    }

    private Optional<int[]> find(IntList starts, IntList goals) {
        starts.forEach(d -> fromStart[d] = d + 1);
        goals.forEach(d -> fromGoal[d] = d + 1);
        for (int start : starts) {
            if (fromGoal[start] != UNSEEN) {
                return Optional.of(new int[] {start});
            }
        }
        IntList ahead = starts;
        IntList behind = goals;
        while (!ahead.isEmpty() && !behind.isEmpty()) {
            boolean expandStart = work(ahead, onward) <= work(behind, back);
            Level level = expandStart ? new Level(fromStart, fromGoal) : new Level(fromGoal, fromStart);
            if (level.expand(expandStart ? ahead : behind, expandStart ? onward : back)) {
                return Optional.of(joined(expandStart ? level.last : level.met, expandStart ? level.met : level.last));
            }
            ahead = expandStart ? level.next : ahead;
            behind = expandStart ? behind : level.next;
        }
        return Optional.empty();
    }

    private static long work(IntList frontier, Rows[] rows) {
        long sum = 0;
        for (int i = 0; i < frontier.size(); i++) {
            for (Rows each : rows) {
                sum += each.lengthOf(frontier.getInt(i));
            }
        }
        return sum;
    }

    private int[] joined(int lastOfStart, int firstOfGoal) {
        IntArrayList chain = new IntArrayList();
        for (int d = lastOfStart; ; d = fromStart[d] - 1) {
            chain.add(0, d);
            if (fromStart[d] == d + 1) {
                break;
            }
        }
        for (int d = firstOfGoal; ; d = fromGoal[d] - 1) {
            chain.add(d);
            if (fromGoal[d] == d + 1) {
                break;
            }
        }
        return chain.toIntArray();
    }

    /** One step of one side; the first meeting is on a shortest chain, since both sides grow by whole levels. */
    private static final class Level {
        private final int[] own;
        private final int[] other;
        private final IntArrayList next = new IntArrayList();
        private int last;
        private int met;

        Level(int[] own, int[] other) {
            this.own = own;
            this.other = other;
        }

        boolean expand(IntList frontier, Rows[] rows) {
            for (int i = 0; i < frontier.size(); i++) {
                for (Rows each : rows) {
                    if (expand(frontier.getInt(i), each)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean expand(int document, Rows rows) {
            for (int p = rows.start(document); p < rows.end(document); p++) {
                int neighbour = rows.at(p);
                if (other[neighbour] != UNSEEN) {
                    last = document;
                    met = neighbour;
                    return true;
                }
                if (own[neighbour] == UNSEEN) {
                    own[neighbour] = document + 1;
                    next.add(neighbour);
                }
            }
            return false;
        }
    }
}

package org.recalling.graph;

import it.unimi.dsi.fastutil.ints.Int2IntMap;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import java.util.ArrayList;
import java.util.List;

/** All chains from citing to cited up to a length, none of which visits a document twice; short ones first. */
final class AllChains {
    /** Keeps a dense graph from costing more than the answer is worth. */
    private static final int MOST_STEPS = 2_000_000;

    private final CitationGraph graph;
    private final Int2IntMap stepsToGoal;
    private final int most;
    private final List<int[]> found = new ArrayList<>();
    private final IntArrayList chain = new IntArrayList();
    private int steps;

    private AllChains(CitationGraph graph, Int2IntMap stepsToGoal, int most) {
        this.graph = graph;
        this.stepsToGoal = stepsToGoal;
        this.most = most;
    }

    static List<int[]> find(CitationGraph graph, IntList starts, IntList goals, int maxLength, int most) {
        Int2IntMap distances = distancesTo(graph, goals, maxLength);
        AllChains search = new AllChains(graph, distances, most);
        for (int length = 0; length <= maxLength; length++) {
            for (int start : starts) {
                search.extend(start, length);
            }
        }
        return search.found;
    }

    /** How many citations each document is away from the nearest goal, where that is at most {@code maxLength}. */
    private static Int2IntMap distancesTo(CitationGraph graph, IntList goals, int maxLength) {
        Int2IntOpenHashMap distances = new Int2IntOpenHashMap();
        distances.defaultReturnValue(Integer.MAX_VALUE);
        goals.forEach(goal -> distances.put(goal, 0));
        IntList layer = goals;
        for (int distance = 1; distance <= maxLength; distance++) {
            IntArrayList next = new IntArrayList();
            for (int cited : layer) {
                for (int p = graph.citing().start(cited); p < graph.citing().end(cited); p++) {
                    int citing = graph.citing().at(p);
                    if (distances.putIfAbsent(citing, distance) == Integer.MAX_VALUE) {
                        next.add(citing);
                    }
                }
            }
            layer = next;
        }
        return distances;
    }

    /** Finds what ends after exactly {@code left} more citations; a chain ends at the first goal it meets. */
    private void extend(int document, int left) {
        int distance = stepsToGoal.get(document);
        if (distance > left || chain.contains(document) || found.size() >= most || ++steps > MOST_STEPS) {
            return;
        }
        chain.add(document);
        if (left == 0) {
            found.add(chain.toIntArray());
        } else if (distance > 0) {
            Rows cited = graph.cited();
            for (int p = cited.start(document); p < cited.end(document); p++) {
                extend(cited.at(p), left - 1);
            }
        }
        chain.removeInt(chain.size() - 1);
    }
}

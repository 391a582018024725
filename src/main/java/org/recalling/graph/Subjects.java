package org.recalling.graph;

import it.unimi.dsi.fastutil.ints.IntList;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.Comparator;
import java.util.List;

/** Which subjects tell one set of documents from all others. */
final class Subjects {
    private static final int MOST = 3;

    private final CitationGraph graph;
    private final Object2IntMap<String> everywhere;

    private Subjects(CitationGraph graph) {
        this.graph = graph;
        this.everywhere = new Object2IntOpenHashMap<>();
    }

    static Subjects of(CitationGraph graph) {
        Subjects subjects = new Subjects(graph);
        for (int d = 0; d < graph.documentCount(); d++) {
            count(graph.subjectsOf(d), subjects.everywhere);
        }
        return subjects;
    }

    /** Those that are frequent among the documents and rare elsewhere. */
    List<String> telling(IntList documents) {
        Object2IntMap<String> here = new Object2IntOpenHashMap<>();
        documents.forEach((int d) -> count(graph.subjectsOf(d), here));
        return here.object2IntEntrySet().stream()
                .filter(entry -> entry.getIntValue() > 1)
                .sorted(Comparator.comparingDouble((Object2IntMap.Entry<String> entry) -> -weight(entry))
                        .thenComparing(Object2IntMap.Entry::getKey))
                .limit(MOST)
                .map(Object2IntMap.Entry::getKey)
                .toList();
    }

    /** How many here, times the share of all that are here. */
    private double weight(Object2IntMap.Entry<String> entry) {
        double count = entry.getIntValue();
        return count * count / everywhere.getInt(entry.getKey());
    }

    private static void count(List<String> subjects, Object2IntMap<String> counts) {
        subjects.forEach(subject -> counts.mergeInt(subject, 1, Integer::sum));
    }
}

package org.recalling.graph;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Names the parts that {@link Louvain} finds. */
final class Communities {
    private static final int CENTRAL = 5;

    private final CitationGraph graph;
    private final int[] community;
    private final Subjects subjects;

    private Communities(CitationGraph graph) {
        this.graph = graph;
        this.community = Louvain.of(graph);
        this.subjects = Subjects.of(graph);
    }

    static List<Community> of(CitationGraph graph, int smallest) {
        Communities communities = new Communities(graph);
        return communities.members().stream()
                .filter(members -> members.size() >= smallest)
                .map(communities::named)
                .toList();
    }

    private List<IntArrayList> members() {
        List<IntArrayList> members = new ArrayList<>();
        for (int d = 0; d < community.length; d++) {
            while (members.size() <= community[d]) {
                members.add(new IntArrayList());
            }
            members.get(community[d]).add(d);
        }
        members.sort(Comparator.comparingInt((IntArrayList one) -> one.size()).reversed());
        return members;
    }

    private Community named(IntArrayList members) {
        Top cited = new Top(CENTRAL);
        members.forEach(d -> cited.offer(d, citedWithin(d)));
        List<Node> central = cited.bestFirst().stream()
                .map(scored -> graph.node(scored.document()))
                .toList();
        List<String> telling = subjects.telling(members);
        return new Community(telling.isEmpty() ? label(central) : telling.getFirst(), members.size(), telling, central);
    }

    private static String label(List<Node> central) {
        return central.stream()
                .flatMap(node -> Stream.ofNullable(node.title()))
                .findFirst()
                .orElse(central.getFirst().symbol());
    }

    private int citedWithin(int document) {
        Rows rows = graph.citing();
        int count = 0;
        for (int p = rows.start(document); p < rows.end(document); p++) {
            if (community[rows.at(p)] == community[document]) {
                count++;
            }
        }
        return count;
    }
}

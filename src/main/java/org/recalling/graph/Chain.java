package org.recalling.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * Documents each of which is joined to the next by a citation.
 *
 * @param documents at least one
 * @param citations one fewer; each joins the document at its place with the next, in one direction or the other
 */
public record Chain(List<Node> documents, List<Edge> citations) {
    public Chain {
        documents = List.copyOf(documents);
        citations = List.copyOf(citations);
    }

    static Chain of(CitationGraph graph, int[] documents) {
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < documents.length; i++) {
            nodes.add(graph.node(documents[i]));
            if (i > 0) {
                edges.add(between(graph, documents[i - 1], documents[i]));
            }
        }
        return new Chain(nodes, edges);
    }

    private static Edge between(CitationGraph graph, int one, int next) {
        return graph.cites(one, next) ? graph.edge(one, next) : graph.edge(next, one);
    }

    /** How many citations long it is. */
    public int length() {
        return citations.size();
    }
}

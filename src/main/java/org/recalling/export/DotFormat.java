package org.recalling.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.recalling.graph.Edge;
import org.recalling.graph.Node;
import org.recalling.graph.Subgraph;

/** Graphviz. JGraphT's writer leaves a stroke at the end of a label as it is, which would swallow the quote. */
final class DotFormat {
    private DotFormat() {}

    static void write(Subgraph subgraph, Writer out) throws IOException {
        out.append("digraph citations {\n");
        out.append(
                "  rankdir=LR; nodesep=0.1; ranksep=1.6; concentrate=false; splines=true; outputorder=edgesfirst;\n");
        out.append(
                "  node [shape=box, style=\"rounded,filled\", fillcolor=white, fontname=\"sans-serif\", fontsize=10,");
        out.append(" height=0.25, margin=\"0.08,0.03\"];\n");
        out.append("  edge [fontname=\"sans-serif\", fontsize=8, color=\"#7f7f7f\"];\n");
        subgraph.forEachNode(node -> append(out, line(node)));
        subgraph.forEachEdge(edge -> append(out, line(edge)));
        out.append("}\n");
    }

    private static String line(Node node) {
        String tooltip = node.title() == null ? node.symbol() : node.title();
        String style = node.isIndexed() ? "" : ", style=\"rounded,filled,dashed\"";
        String colour = OrganColour.of(node.symbol());
        return "  " + quoted(node.symbol()) + " [tooltip=" + quoted(tooltip) + ", color=" + quoted(colour)
                + ", fontcolor=" + quoted(colour) + style + "];\n";
    }

    private static String line(Edge edge) {
        String date = edge.date() == null ? "" : ", tooltip=" + quoted(edge.date() + " " + EdgeText.verbs(edge));
        return "  " + quoted(edge.citing()) + " -> " + quoted(edge.cited()) + " [label="
                + quoted(EdgeText.mainVerb(edge)) + ", weight=" + edge.count() + date + "];\n";
    }

    private static String quoted(String text) {
        return '"' + Printable.of(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static void append(Writer out, String line) {
        try {
            out.append(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.recalling.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.recalling.graph.Edge;
import org.recalling.graph.Subgraph;

/** A table of edges with a heading; {@code Source} and {@code Target} are the names that Gephi looks for. */
final class EdgeListFormat {
    private EdgeListFormat() {}

    static void write(Subgraph subgraph, Writer out) throws IOException {
        CsvRow.write(out, "Source", "Target", "date", "verb", "verbs", "count");
        subgraph.forEachEdge(edge -> row(out, edge));
    }

    private static void row(Writer out, Edge edge) {
        try {
            CsvRow.write(
                    out,
                    edge.citing(),
                    edge.cited(),
                    edge.date(),
                    EdgeText.mainVerb(edge),
                    EdgeText.verbs(edge),
                    edge.count());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

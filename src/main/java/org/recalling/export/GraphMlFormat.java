package org.recalling.export;

import java.io.Writer;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;
import org.recalling.graph.AsJGraphT;
import org.recalling.graph.Subgraph;

/** GraphML by JGraphT's writer. */
final class GraphMlFormat {
    private GraphMlFormat() {}

    static void write(Subgraph subgraph, Writer out) {
        GraphAttributes attributes = new GraphAttributes(subgraph);
        GraphMLExporter<Integer, Long> exporter = new GraphMLExporter<>(GraphAttributes::id);
        for (GraphAttributes.Column column : GraphAttributes.NODE) {
            exporter.registerAttribute(column.name(), AttributeCategory.NODE, column.type());
        }
        for (GraphAttributes.Column column : GraphAttributes.EDGE) {
            exporter.registerAttribute(column.name(), AttributeCategory.EDGE, column.type());
        }
        exporter.registerAttribute("label", AttributeCategory.NODE, AttributeType.STRING);
        exporter.setVertexAttributeProvider(attributes::ofNode);
        exporter.setEdgeAttributeProvider(attributes::ofEdge);
        exporter.exportGraph(new AsJGraphT(subgraph), out);
    }
}

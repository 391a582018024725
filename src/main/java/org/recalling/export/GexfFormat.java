package org.recalling.export;

import java.io.Writer;
import org.jgrapht.nio.gexf.GEXFExporter;
import org.jgrapht.nio.gexf.GEXFExporter.AttributeCategory;
import org.recalling.graph.AsJGraphT;
import org.recalling.graph.Subgraph;

/** GEXF, which Gephi reads, by JGraphT's writer. */
final class GexfFormat {
    private GexfFormat() {}

    static void write(Subgraph subgraph, Writer out) {
        GraphAttributes attributes = new GraphAttributes(subgraph);
        GEXFExporter<Integer, Long> exporter = new GEXFExporter<>(GraphAttributes::id, edge -> edge.toString());
        for (GraphAttributes.Column column : GraphAttributes.NODE) {
            exporter.registerAttribute(column.name(), AttributeCategory.NODE, column.gexfType());
        }
        for (GraphAttributes.Column column : GraphAttributes.EDGE) {
            exporter.registerAttribute(column.name(), AttributeCategory.EDGE, column.gexfType());
        }
        exporter.setVertexAttributeProvider(attributes::ofNode);
        exporter.setEdgeAttributeProvider(attributes::ofEdge);
        exporter.setCreator("Recalling");
        exporter.exportGraph(new AsJGraphT(subgraph), out);
    }
}

package org.recalling.graph;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;
import org.jspecify.annotations.Nullable;

/**
 * Shows a subgraph to JGraphT's algorithms and writers without copying it, for reading only. A node is a document's
 * ordinal; an edge is both ordinals in one long, the citing one above.
 */
public final class AsJGraphT extends AbstractGraph<Integer, Long> {
    private static final GraphType TYPE = new DefaultGraphType.Builder()
            .directed()
            .weighted(false)
            .allowMultipleEdges(false)
            .allowSelfLoops(true)
            .modifiable(false)
            .build();

    private final Subgraph subgraph;
    private final CitationGraph graph;

    public AsJGraphT(Subgraph subgraph) {
        this.subgraph = subgraph;
        this.graph = subgraph.graph();
    }

    private static long edge(int citing, int cited) {
        return ((long) citing << Integer.SIZE) | cited;
    }

    private LongStream outgoing(int citing) {
        return subgraph.citedOf(citing).mapToLong(cited -> edge(citing, cited));
    }

    private LongStream incoming(int cited) {
        return subgraph.citingOf(cited).mapToLong(citing -> edge(citing, cited));
    }

    private LongStream edges() {
        return subgraph.documents().boxed().flatMapToLong(this::outgoing);
    }

    @Override
    public Set<Integer> vertexSet() {
        return new Walked<>(subgraph.nodeCount(), () -> subgraph.documents().iterator());
    }

    @Override
    public Set<Long> edgeSet() {
        return new Walked<>((int) edges().count(), () -> edges().iterator());
    }

    @Override
    public Set<Long> outgoingEdgesOf(Integer citing) {
        return outgoing(citing).boxed().collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Set<Long> incomingEdgesOf(Integer cited) {
        return incoming(cited).boxed().collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Set<Long> edgesOf(Integer document) {
        Set<Long> both = outgoingEdgesOf(document);
        both.addAll(incomingEdgesOf(document));
        return both;
    }

    @Override
    public int outDegreeOf(Integer citing) {
        return (int) subgraph.citedOf(citing).count();
    }

    @Override
    public int inDegreeOf(Integer cited) {
        return (int) subgraph.citingOf(cited).count();
    }

    @Override
    public int degreeOf(Integer document) {
        return inDegreeOf(document) + outDegreeOf(document);
    }

    @Override
    public Integer getEdgeSource(Long edge) {
        return (int) (edge >> Integer.SIZE);
    }

    @Override
    public Integer getEdgeTarget(Long edge) {
        return edge.intValue();
    }

    @Override
    public boolean containsVertex(@Nullable Integer document) {
        return document != null && subgraph.contains(document);
    }

    @Override
    public boolean containsEdge(@Nullable Long edge) {
        return edge != null && hasEdge(getEdgeSource(edge), getEdgeTarget(edge));
    }

    private boolean hasEdge(Integer citing, Integer cited) {
        return containsVertex(citing) && containsVertex(cited) && graph.cites(citing, cited);
    }

    @Override
    public @Nullable Long getEdge(Integer citing, Integer cited) {
        return hasEdge(citing, cited) ? edge(citing, cited) : null;
    }

    @Override
    public Set<Long> getAllEdges(Integer citing, Integer cited) {
        return hasEdge(citing, cited) ? Set.of(edge(citing, cited)) : Set.of();
    }

    @Override
    public GraphType getType() {
        return TYPE;
    }

    @Override
    public double getEdgeWeight(Long edge) {
        return DEFAULT_EDGE_WEIGHT;
    }

    @Override
    public @Nullable Supplier<Integer> getVertexSupplier() {
        return null;
    }

    @Override
    public @Nullable Supplier<Long> getEdgeSupplier() {
        return null;
    }

    @Override
    public Long addEdge(Integer citing, Integer cited) {
        throw readOnly();
    }

    @Override
    public boolean addEdge(Integer citing, Integer cited, Long edge) {
        throw readOnly();
    }

    @Override
    public Integer addVertex() {
        throw readOnly();
    }

    @Override
    public boolean addVertex(Integer document) {
        throw readOnly();
    }

    @Override
    public Long removeEdge(Integer citing, Integer cited) {
        throw readOnly();
    }

    @Override
    public boolean removeEdge(Long edge) {
        throw readOnly();
    }

    @Override
    public boolean removeVertex(Integer document) {
        throw readOnly();
    }

    @Override
    public void setEdgeWeight(Long edge, double weight) {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("a view of an index is read only");
    }

    /** A set that is walked anew each time. */
    private static final class Walked<T> extends AbstractSet<T> {
        private final int size;
        private final Supplier<Iterator<T>> walk;

        Walked(int size, Supplier<Iterator<T>> walk) {
            this.size = size;
            this.walk = walk;
        }

        @Override
        public Iterator<T> iterator() {
            return walk.get();
        }

        @Override
        public int size() {
            return size;
        }
    }
}

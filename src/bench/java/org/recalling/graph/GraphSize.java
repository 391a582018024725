package org.recalling.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;

/** Builds generated graphs and prints what the questions cost; {@code main} takes the numbers of resolutions. */
public final class GraphSize {
    private static final int CITATIONS_EACH = 10;
    private static final int ROUNDS = 500;

    private final int resolutions;
    private final GraphQueries queries;
    private final Random random = new Random(7);

    private GraphSize(int resolutions, CitationGraph graph) {
        this.resolutions = resolutions;
        this.queries = new GraphQueries(graph);
    }

    public static void main(String[] sizes) {
        for (String size : sizes) {
            measure(Integer.parseInt(size));
        }
    }

    private static void measure(int resolutions) {
        GeneratedEdges edges = new GeneratedEdges(resolutions, CITATIONS_EACH * resolutions, 42);
        long before = used();
        long start = System.nanoTime();
        CitationGraph graph = CitationGraph.of(edges);
        long built = System.nanoTime() - start;
        say("%,d resolutions, %,d citations", graph.documentCount(), graph.citationCount());
        say("  view built %.0f ms, holds %d MB", built / 1e6, (used() - before) >> 20);
        new GraphSize(resolutions, graph).questions();
    }

    private void questions() {
        time("degree 1, both ways", ROUNDS * 20, d -> walk(queries.graph(), d));
        time("neighbourhood depth 1, max 100", ROUNDS, d -> around(d, 1));
        time("neighbourhood depth 2, max 100", ROUNDS, d -> around(d, 2));
        time("shortest chain", ROUNDS, d -> queries.shortestChain(symbol(d), symbol(random.nextInt(resolutions / 10))));
        time("shortest chain either way", ROUNDS / 5, d -> queries.shortestChainEitherWay(symbol(d), any()));
        queries.similar(symbol(1), 1);
        time("similar", ROUNDS / 5, d -> queries.similar(symbol(d), 10));
        time("most cited", 5, d -> queries.mostCited(Scope.ALL, 10));
        time("PageRank", 3, d -> queries.pageRank(new Scope("GA", null, null, null), 10));
        long start = System.nanoTime();
        queries.pageRank(Scope.ALL, 10);
        say("  PageRank of all %.0f ms", (System.nanoTime() - start) / 1e6);
    }

    private static void walk(CitationGraph graph, int document) {
        if (graph.citedOf(document).length + graph.citingOf(document).length < 0) {
            throw new IllegalStateException("keeps the work from being optimized away");
        }
    }

    private void around(int document, int depth) {
        queries.neighbourhood(symbol(document), depth, 100);
    }

    private String symbol(int document) {
        return queries.graph().symbolOf(document);
    }

    private String any() {
        return symbol(random.nextInt(resolutions));
    }

    private void time(String name, int rounds, IntConsumer question) {
        double[] micros = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            int document = random.nextInt(resolutions);
            long start = System.nanoTime();
            question.accept(document);
            micros[i] = (System.nanoTime() - start) / 1e3;
        }
        Arrays.sort(micros);
        say("  %s: median %.1f µs, p99 %.1f µs", name, micros[rounds / 2], micros[rounds * 99 / 100]);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}

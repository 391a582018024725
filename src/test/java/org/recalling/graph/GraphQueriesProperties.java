package org.recalling.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.alg.scoring.PageRank;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recalling.model.CitationEdges.Facts;

/** A thousand random questions of every kind, against {@link NaiveGraph}: ten graphs, a hundred questions each. */
class GraphQueriesProperties {
    private static final int QUESTIONS = 100;
    private static final List<String> WORDS = List.of("lamps", "rooms", "bridges", "rivers");

    static IntStream seeds() {
        return IntStream.range(0, 10);
    }

    private static EdgesInMemory edges(Random random) {
        EdgesInMemory edges = new EdgesInMemory();
        List<String> symbols = IntStream.range(0, 50)
                .mapToObj(i -> "A/RES/70/" + i + List.of("", "", "A", "B").get(random.nextInt(4)))
                .toList();
        for (String symbol : symbols) {
            if (random.nextInt(5) > 0) {
                edges.indexed(symbol, title(random), List.of("GA", "SC").get(random.nextInt(2)), date(random));
            }
        }
        for (int i = 0; i < 130; i++) {
            String verb = List.of("", "recall", "note").get(random.nextInt(3));
            int cited = (int) (Math.pow(random.nextDouble(), 2) * symbols.size());
            edges.cites(any(symbols, random), symbols.get(cited), verb.isEmpty() ? null : verb, 1 + random.nextInt(3));
        }
        return edges;
    }

    private static String title(Random random) {
        return random.ints(3, 0, WORDS.size()).mapToObj(WORDS::get).distinct().collect(Collectors.joining(" "));
    }

    private static @Nullable String date(Random random) {
        return random.nextInt(6) == 0 ? null : "20" + (10 + random.nextInt(10)) + "-06-15";
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** Both implementations of one random graph, and a supply of random documents. */
    private static final class Asked {
        private final Random random;
        private final EdgesInMemory edges;
        private final NaiveGraph naive;
        private final GraphQueries queries;
        private final CitationGraph graph;

        Asked(int seed) {
            random = new Random(seed);
            edges = edges(random);
            naive = new NaiveGraph(edges);
            queries = edges.queries();
            graph = queries.graph();
        }

        /** At times a parent that is itself neither cited nor citing. */
        String document() {
            String symbol = any(List.copyOf(naive.documents), random);
            return random.nextInt(4) == 0 ? symbol.replaceAll("[AB]$", "") : symbol;
        }

        String known() {
            return any(List.copyOf(naive.documents), random);
        }

        Set<String> symbols(int... documents) {
            return IntStream.of(documents).mapToObj(graph::symbolOf).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void rows_and_verbs_mirror_each_other(int seed) {
        Asked asked = new Asked(seed);
        for (int i = 0; i < QUESTIONS; i++) {
            String symbol = asked.known();
            int document = asked.graph.documentOf(symbol);
            assertThat(asked.symbols(asked.graph.citedOf(document))).isEqualTo(asked.naive.citedOf(symbol));
            assertThat(asked.symbols(asked.graph.citingOf(document))).isEqualTo(asked.naive.citingOf(symbol));
            for (int cited : asked.graph.citedOf(document)) {
                Map<String, Integer> verbs = new TreeMap<>();
                Edge edge = asked.graph.edge(document, cited);
                edge.verbs().forEach(each -> verbs.put(each.verb() == null ? "" : each.verb(), each.count()));
                assertThat(verbs).isEqualTo(asked.naive.verbs(symbol, edge.cited()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void families_and_neighbourhoods(int seed) {
        Asked asked = new Asked(seed);
        for (int i = 0; i < QUESTIONS; i++) {
            String symbol = asked.document();
            int depth = asked.random.nextInt(4);
            assertThat(asked.symbols(asked.graph.familyOf(symbol).toIntArray())).isEqualTo(asked.naive.family(symbol));
            Subgraph around = asked.queries.neighbourhood(symbol, depth, 1000).orElseThrow();
            Set<String> expected = asked.naive.neighbourhood(symbol, depth);
            assertThat(asked.symbols(around.documents().toArray())).isEqualTo(expected);
            Set<String> edges = new TreeSet<>();
            expected.forEach(from -> asked.naive.citedOf(from).stream()
                    .filter(expected::contains)
                    .forEach(to -> edges.add(from + ">" + to)));
            assertThat(around.edges().stream().map(edge -> edge.citing() + ">" + edge.cited()))
                    .containsExactlyInAnyOrderElementsOf(edges);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_citations_lead_to(int seed) {
        Asked asked = new Asked(seed);
        for (int i = 0; i < QUESTIONS; i++) {
            String symbol = asked.document();
            int depth = 1 + asked.random.nextInt(4);
            List<Reached> reached = asked.queries.citedWithin(symbol, depth);
            Set<String> expected = asked.naive.citedWithin(symbol, depth);
            assertThat(reached)
                    .extracting(each -> each.document().symbol())
                    .containsExactlyInAnyOrderElementsOf(expected);
            for (Reached each : reached) {
                assertThat(each.steps())
                        .isEqualTo(asked.naive.distance(symbol, each.by().citing(), false) + 1);
                assertThat(asked.naive.citedOf(each.by().citing()))
                        .contains(each.document().symbol());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void verbs_that_cite_a_document_or_a_part_of_it(int seed) {
        Asked asked = new Asked(seed);
        for (int i = 0; i < QUESTIONS; i++) {
            String symbol = asked.document();
            Map<String, Integer> counts = new TreeMap<>();
            asked.queries.verbsCiting(symbol).forEach(each -> counts.put(String.valueOf(each.verb()), each.count()));
            assertThat(counts).isEqualTo(asked.naive.verbsCiting(symbol));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void most_cited_in_a_period(int seed) {
        Asked asked = new Asked(seed);
        for (int i = 0; i < QUESTIONS; i++) {
            LocalDate from = LocalDate.of(2010 + asked.random.nextInt(10), 6, 15);
            LocalDate to = from.plusYears(asked.random.nextInt(4));
            Map<String, Integer> counts = new TreeMap<>();
            asked.queries
                    .mostCited(new Scope(null, from, to, null), 1000)
                    .forEach(each -> counts.put(each.document().symbol(), (int) each.score()));
            assertThat(counts).isEqualTo(asked.naive.citedByCounts(citing -> {
                Facts facts = asked.edges.factsOf(citing);
                return facts != null
                        && facts.adoptedDay() >= from.toEpochDay()
                        && facts.adoptedDay() <= to.toEpochDay();
            }));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void page_ranks_in_a_scope_are_those_of_its_citations_alone(int seed) {
        Asked asked = new Asked(seed);
        for (int i = 0; i < QUESTIONS / 10; i++) {
            Set<String> set =
                    IntStream.range(0, 20).mapToObj(n -> asked.known()).collect(Collectors.toSet());
            Map<String, Double> expected = asked.naive.only(set).pageRank(200);
            List<Ranked> ranks = asked.queries.pageRank(new Scope(null, null, null, set), 1000);
            assertThat(ranks).extracting(each -> each.document().symbol()).hasSameElementsAs(expected.keySet());
            ranks.forEach(each -> assertThat(each.score())
                    .isCloseTo(expected.getOrDefault(each.document().symbol(), 0.0), within(1e-7)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shortest_chains(int seed) {
        Asked asked = new Asked(seed);
        for (int i = 0; i < QUESTIONS; i++) {
            String from = asked.document();
            String to = asked.document();
            int along = asked.queries.shortestChain(from, to).map(Chain::length).orElse(-1);
            int eitherWay = asked.queries
                    .shortestChainEitherWay(from, to)
                    .map(Chain::length)
                    .orElse(-1);
            assertThat(along).isEqualTo(asked.naive.distance(from, to, false));
            assertThat(eitherWay).isEqualTo(asked.naive.distance(from, to, true));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void all_chains(int seed) {
        Asked asked = new Asked(seed);
        for (int i = 0; i < QUESTIONS; i++) {
            String from = asked.document();
            String to = asked.document();
            List<List<String>> chains = asked.queries.chains(from, to, 4, 100_000).stream()
                    .map(chain -> chain.documents().stream().map(Node::symbol).toList())
                    .toList();
            assertThat(chains).containsExactlyInAnyOrderElementsOf(asked.naive.chains(from, to, 4));
            assertThat(chains).isSortedAccordingTo((one, other) -> Integer.compare(one.size(), other.size()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void similar_resolutions(int seed) {
        Asked asked = new Asked(seed);
        for (int i = 0; i < QUESTIONS; i++) {
            String symbol = asked.known();
            List<Similar> similar = asked.queries.similar(symbol, 1000);
            Set<String> expected = asked.naive.documents.stream()
                    .filter(other -> !other.equals(symbol))
                    .filter(other -> asked.naive.coupling(symbol, other) + asked.naive.coCitation(symbol, other) > 0)
                    .collect(Collectors.toSet());
            assertThat(similar).extracting(each -> each.document().symbol()).hasSameElementsAs(expected);
            for (Similar each : similar) {
                String other = each.document().symbol();
                assertThat(each.coupling()).isCloseTo(asked.naive.coupling(symbol, other), within(1e-9));
                assertThat(each.coCitation()).isCloseTo(asked.naive.coCitation(symbol, other), within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void most_cited_in_a_scope(int seed) {
        Asked asked = new Asked(seed);
        for (int i = 0; i < QUESTIONS; i++) {
            String organ = List.of("GA", "SC").get(i % 2);
            Set<String> set = new TreeSet<>(List.of(asked.known(), asked.known(), asked.known(), asked.known()));
            boolean all = i % 3 != 0;
            Scope scope = new Scope(organ, null, null, all ? null : set);
            Map<String, Integer> counts = new TreeMap<>();
            asked.queries
                    .mostCited(scope, 1000)
                    .forEach(each -> counts.put(each.document().symbol(), (int) each.score()));
            assertThat(counts).isEqualTo(asked.naive.citedByCounts(citing -> {
                Facts facts = asked.edges.factsOf(citing);
                return facts != null && facts.organ().equals(organ) && (all || set.contains(citing));
            }));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void page_ranks_agree_with_rounds_over_maps_and_with_jgrapht(int seed) {
        Asked asked = new Asked(seed);
        Map<String, Double> expected = asked.naive.pageRank(200);
        AsJGraphT view = new AsJGraphT(Subgraph.whole(asked.graph));
        Map<Integer, Double> other = new PageRank<>(view, 0.85, 500, 1e-12).getScores();
        for (Ranked ranked : asked.queries.pageRank(Scope.ALL, 1000)) {
            String symbol = ranked.document().symbol();
            assertThat(ranked.score()).isCloseTo(expected.getOrDefault(symbol, 0.0), within(1e-7));
            assertThat(ranked.score()).isCloseTo(other.get(asked.graph.documentOf(symbol)), within(1e-7));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void timelines(int seed) {
        Asked asked = new Asked(seed);
        for (int i = 0; i < QUESTIONS; i++) {
            String symbol = asked.known();
            Set<String> steps = asked.queries.timeline(symbol).steps().stream()
                    .map(step -> step.document().symbol())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(steps).isEqualTo(asked.naive.timeline(symbol));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void citations_of_later_documents(int seed) {
        Asked asked = new Asked(seed);
        Set<String> expected = new TreeSet<>();
        for (String citing : asked.naive.documents) {
            for (String cited : asked.naive.citedOf(citing)) {
                Facts before = asked.edges.factsOf(citing);
                Facts after = asked.edges.factsOf(cited);
                if (before != null
                        && after != null
                        && before.adoptedDay() != Integer.MIN_VALUE
                        && after.adoptedDay() > before.adoptedDay()) {
                    expected.add(citing + ">" + cited);
                }
            }
        }
        assertThat(asked.queries.oddities())
                .filteredOn(oddity -> oddity.kind() == Oddity.Kind.CITES_LATER)
                .extracting(oddity -> oddity.symbol() + ">" + oddity.other())
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}

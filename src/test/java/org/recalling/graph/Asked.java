package org.recalling.graph;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.recalling.Resolutions;
import org.recalling.indexer.ReadingPipeline;
import org.recalling.model.ResolutionJson;
import org.recalling.search.MemoryIndex;
import org.recalling.search.ResolutionIndex;

/**
 * Some parse JSON, twice: indexed, as the product answers from it, and as the naive implementation reads it; with a
 * supply of random documents to ask for. Ten are made up, one is read from the development corpus.
 */
final class Asked {
    /** To each of the ten, so that a thousand are asked of each kind. */
    static final int QUESTIONS = 100;

    private static final int REAL = -1;
    private static final Path FOLDER = Path.of("../shared/corpus");
    private static final Map<Integer, Asked> KNOWN = new ConcurrentHashMap<>();

    final NaiveCorpus corpus;
    final NaiveGraph naive;
    final ResolutionIndex index;
    final GraphQueries queries;
    final CitationGraph graph;
    private final List<String> documents;
    private Random random = new Random();

    private Asked(List<String> lines) {
        corpus = NaiveCorpus.read(lines);
        naive = new NaiveGraph(corpus);
        index = MemoryIndex.ofJson(lines);
        graph = CitationGraph.of(index.edges());
        queries = new GraphQueries(graph);
        documents = List.copyOf(naive.documents());
    }

    static IntStream seeds() {
        return IntStream.range(REAL, 10);
    }

    /** Made once; asked the same questions each time. */
    static Asked of(int seed) {
        assumeTrue(seed != REAL || Files.isDirectory(FOLDER), "the development corpus is not here");
        Asked asked = KNOWN.computeIfAbsent(seed, key -> new Asked(key == REAL ? parsed() : GeneratedJson.lines(key)));
        asked.random = new Random(seed);
        return asked;
    }

    /** What {@code recalling parse} prints of every sixteenth text, and of a few in six languages. */
    private static List<String> parsed() {
        ReadingPipeline pipeline = new ReadingPipeline(Resolutions.configuration());
        List<String> lines = new ArrayList<>();
        Set<String> expressions = new TreeSet<>();
        List<Path> files = Stream.of("akn", "text", "ocr", "cnd")
                .flatMap(folder -> files(folder, 16))
                .collect(Collectors.toList());
        files("akn-ml", 1).filter(file -> file.toString().contains("75_1")).forEach(files::add);
        for (ReadingPipeline.FileResult result : pipeline.readAll(files)) {
            result.resolutions().stream()
                    .filter(resolution -> expressions.add(resolution.symbol() + " " + resolution.language()))
                    .forEach(resolution -> lines.add(ResolutionJson.write(resolution)));
        }
        return lines;
    }

    private static Stream<Path> files(String folder, int step) {
        try (Stream<Path> all = Files.walk(FOLDER.resolve(folder))) {
            List<Path> sorted = all.filter(Files::isRegularFile).sorted().toList();
            return IntStream.range(0, sorted.size()).filter(i -> i % step == 0).mapToObj(sorted::get);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** At times a parent that is itself neither cited nor citing. */
    String document() {
        String symbol = known();
        return random.nextInt(4) == 0
                ? symbol.replaceAll("(\\d)[AB]$", "$1").replaceAll("/(Add|Rev)\\.\\d$", "")
                : symbol;
    }

    /** A document that cites or is cited. */
    String known() {
        return documents.get(random.nextInt(documents.size()));
    }

    String indexed() {
        List<String> symbols = List.copyOf(corpus.symbols());
        return symbols.get(random.nextInt(symbols.size()));
    }

    int number(int from, int to) {
        return from + random.nextInt(to - from);
    }

    boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    Set<String> symbols(int... ordinals) {
        return IntStream.of(ordinals).mapToObj(graph::symbolOf).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String toString() {
        return corpus.symbols().size() + " resolutions";
    }
}

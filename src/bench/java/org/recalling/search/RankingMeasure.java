package org.recalling.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.recalling.config.ConfigurationReader;

/**
 * Replays the queries of {@code ../shared/corpus/rank} against an index of {@code ../shared/corpus/plain}, without a
 * server, and prints what {@code tools/rank.py} prints, for all queries and for each half of them.
 *
 * <p>Arguments: index folder, corpus folder, configuration folder, how many of the worst queries to list.
 */
final class RankingMeasure {
    private static final int DEPTH = 50;
    private static final PrintStream OUT = System.out;

    private RankingMeasure() {}

    record Task(String query, Set<String> relevant) {}

    record Measures(double ndcg, double mrr, double recall) {}

    public static void main(String[] arguments) throws IOException {
        Path corpus = Path.of(arguments[1]);
        int worst = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 0;
        try (ResolutionIndex index =
                ResolutionIndex.open(Path.of(arguments[0]), ConfigurationReader.read(Path.of(arguments[2])))) {
            for (String task : List.of("subjects", "known")) {
                List<Task> tasks = tasks(corpus, task);
                OUT.println(line(task, measure(index, tasks, worst)));
                OUT.println(line("  odd", measure(index, half(tasks, 0), 0)));
                OUT.println(line("  even", measure(index, half(tasks, 1), 0)));
            }
        }
    }

    /** A gain that only one half of the queries shows is luck. */
    private static List<Task> half(List<Task> tasks, int from) {
        return IntStream.range(0, tasks.size())
                .filter(i -> i % 2 == from)
                .mapToObj(tasks::get)
                .toList();
    }

    static String line(String task, Measures m) {
        return "%-9s nDCG@10 %.4f  MRR@10 %.4f  recall@50 %.4f".formatted(task, m.ndcg(), m.mrr(), m.recall());
    }

    static List<Task> tasks(Path corpus, String name) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        try (var lines = Files.lines(corpus.resolve("rank").resolve(name + ".jsonl"))) {
            return lines.map(line -> task(mapper, line)).toList();
        }
    }

    private static Task task(JsonMapper mapper, String line) {
        try {
            JsonNode node = mapper.readTree(line);
            Set<String> relevant = StreamSupport.stream(node.get("relevant").spliterator(), false)
                    .map(each -> withoutPart(each.asText()))
                    .collect(Collectors.toSet());
            return new Task(node.get("query").asText(), relevant);
        } catch (IOException e) {
            throw new IllegalStateException("not a task: " + line, e);
        }
    }

    static Measures measure(ResolutionIndex index, List<Task> tasks, int worst) {
        double[] sums = new double[3];
        Map<Double, Set<String>> byNdcg = new TreeMap<>();
        for (Task task : tasks) {
            Measures one = measure(task, ranked(index, task.query()));
            sums[0] += one.ndcg();
            sums[1] += one.mrr();
            sums[2] += one.recall();
            byNdcg.computeIfAbsent(one.ndcg(), n -> new LinkedHashSet<>()).add(task.query());
        }
        byNdcg.entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(q -> "    %.2f  %s".formatted(e.getKey(), q)))
                .limit(worst)
                .forEach(OUT::println);
        return new Measures(sums[0] / tasks.size(), sums[1] / tasks.size(), sums[2] / tasks.size());
    }

    private static List<String> ranked(ResolutionIndex index, String q) {
        SearchQuery query = new SearchQuery(
                q, 1, null, DEPTH, SearchQuery.Sort.RELEVANCE, List.of(), Map.of(), null, null, null, false);
        return index.search(query).hits().stream()
                .map(hit -> withoutPart(hit.symbol()))
                .distinct()
                .toList();
    }

    private static Measures measure(Task task, List<String> ranked) {
        double gain = 0;
        double ideal = 0;
        double first = 0;
        int found = 0;
        for (int i = 0; i < Math.min(10, task.relevant().size()); i++) {
            ideal += 1 / (Math.log(i + 2) / Math.log(2));
        }
        for (int i = 0; i < ranked.size(); i++) {
            boolean isRelevant = task.relevant().contains(ranked.get(i));
            found += isRelevant ? 1 : 0;
            if (isRelevant && i < 10) {
                gain += 1 / (Math.log(i + 2) / Math.log(2));
                first = first == 0 ? 1.0 / (i + 1) : first;
            }
        }
        return new Measures(
                gain / ideal, first, (double) found / task.relevant().size());
    }

    private static String withoutPart(String symbol) {
        return symbol.replaceAll("\\s+", "").replaceFirst("(?<=\\d)[A-Z](-[A-Z])?$", "");
    }
}

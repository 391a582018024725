package org.recalling.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recalling.export.GraphFormat;
import org.recalling.graph.CitationGraph;
import org.recalling.graph.GraphQueries;
import org.recalling.graph.Subgraph;
import org.recalling.model.UserException;
import org.recalling.search.ResolutionIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "graph", description = "The citations round a document, or all, for other tools.")
final class GraphCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions options;

    @Parameters(paramLabel = "SYMBOL", arity = "0..1")
    private @Nullable String symbol;

    @Option(names = "--all", description = "Every citation of the index.")
    private boolean all;

    @Option(names = "--format", defaultValue = "graphml", description = "graphml, gexf, dot, csv, json or jsonld.")
    private String format;

    @Option(names = "--depth", defaultValue = "1", description = "How many citations away, 1 or 2.")
    private int depth;

    @Option(names = "--max", defaultValue = "200", description = "Documents to keep, the most cited first.")
    private int max;

    @Override
    public Integer call() {
        GraphFormat chosen = GraphFormat.of(format)
                .orElseThrow(() -> new UserException("--format is one of " + formats() + ", not " + format));
        try (ResolutionIndex index = options.open()) {
            CitationGraph graph = CitationGraph.of(index.edges());
            Optional<Subgraph> drawn = all ? Optional.of(Subgraph.whole(graph)) : around(index, graph);
            if (drawn.isEmpty()) {
                new Console(spec).note(symbol + " neither cites nor is cited");
                return ExitCodes.NOTHING_FOUND;
            }
            chosen.write(drawn.get(), spec.commandLine().getOut());
            return ExitCodes.DONE;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the graph", e);
        }
    }

    private Optional<Subgraph> around(ResolutionIndex index, CitationGraph graph) {
        if (symbol == null) {
            throw new UserException("name a symbol, or --all");
        }
        return new GraphQueries(graph)
                .neighbourhood(Symbols.canonical(index, symbol), Math.clamp(depth, 1, 2), Math.max(1, max));
    }

    private static String formats() {
        return Arrays.stream(GraphFormat.values()).map(GraphFormat::word).collect(Collectors.joining(", "));
    }
}

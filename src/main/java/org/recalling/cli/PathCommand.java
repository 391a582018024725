package org.recalling.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.recalling.config.Configuration;
import org.recalling.graph.Chain;
import org.recalling.graph.CitationGraph;
import org.recalling.graph.Edge;
import org.recalling.graph.GraphQueries;
import org.recalling.graph.Node;
import org.recalling.search.ResolutionIndex;
import org.recalling.server.JsonAnswers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "path", description = "The shortest chain of citations between two documents.")
final class PathCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions options;

    @Parameters(paramLabel = "A", index = "0")
    private String from;

    @Parameters(paramLabel = "B", index = "1")
    private String to;

    @Option(names = "--either-way", description = "Follow citations from the cited to the citing as well.")
    private boolean eitherWay;

    @Override
    public Integer call() {
        Console console = new Console(spec);
        Configuration configuration = options.configuration();
        try (ResolutionIndex index = options.open(configuration)) {
            GraphQueries queries = new GraphQueries(CitationGraph.of(index.edges()));
            String start = Symbols.canonical(index, from);
            String goal = Symbols.canonical(index, to);
            Optional<Chain> chain =
                    eitherWay ? queries.shortestChainEitherWay(start, goal) : queries.shortestChain(start, goal);
            if (chain.isEmpty()) {
                console.note("no chain of citations leads from " + from + " to " + to
                        + (eitherWay ? "" : "; try --either-way"));
                return ExitCodes.NOTHING_FOUND;
            }
            if (options.json) {
                console.line(new JsonAnswers(configuration, index).path(start, goal, chain.get()));
            } else {
                print(console, chain.get());
            }
            return ExitCodes.DONE;
        }
    }

    private static void print(Console console, Chain chain) {
        for (int i = 0; i < chain.documents().size(); i++) {
            if (i > 0) {
                console.line("  "
                        + link(
                                console,
                                chain.citations().get(i - 1),
                                chain.documents().get(i)));
            }
            Node document = chain.documents().get(i);
            console.line(console.bold(document.symbol()) + (document.title() == null ? "" : "  " + document.title()));
        }
    }

    /** An arrow down where the upper document cites the lower one, up where it is the other way. */
    private static String link(Console console, Edge edge, Node lower) {
        String verbs = String.join(
                ", ",
                edge.verbs().stream()
                        .map(count -> count.verb() == null ? "cites" : count.verb())
                        .toList());
        return (edge.cited().equals(lower.symbol()) ? "↓ " : "↑ ") + console.verb(verbs);
    }
}

package org.recalling.cli;

import java.util.concurrent.Callable;
import org.recalling.search.CitationResult;
import org.recalling.search.ResolutionIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "cites", description = "What a resolution cites, with paragraph and verb.")
final class CitesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions options;

    @Mixin
    private CitationOptions filters;

    @Parameters(paramLabel = "SYMBOL")
    private String symbol;

    @Override
    public Integer call() {
        Console console = new Console(spec);
        try (ResolutionIndex index = options.open()) {
            CitationResult result = index.cites(filters.about(Symbols.canonical(index, symbol)));
            if (options.json) {
                console.json(result);
            } else {
                print(console, result);
            }
            return result.total() == 0 ? ExitCodes.NOTHING_FOUND : ExitCodes.DONE;
        }
    }

    private static void print(Console console, CitationResult result) {
        console.line("%s cites %,d documents".formatted(console.bold(result.symbol()), result.total()));
        String before = "";
        for (CitationResult.Edge edge : result.edges()) {
            if (!edge.target().equals(before)) {
                console.line("");
                String title = edge.title() == null ? edge.kind() : edge.title();
                console.line(console.bold(edge.target()) + "  " + title);
                before = edge.target();
            }
            console.line("  " + EdgeLine.of(console, edge, false));
        }
    }
}

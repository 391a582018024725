package org.recalling.cli;

import java.util.concurrent.Callable;
import org.recalling.search.CitationQuery;
import org.recalling.search.CitationResult;
import org.recalling.search.ResolutionIndex;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What {@code cites} and {@code cited-by} share: one document, filters, edges out. */
abstract class CitationCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions options;

    @Mixin
    private CitationOptions filters;

    @Parameters(paramLabel = "SYMBOL")
    private String symbol;

    abstract CitationResult ask(ResolutionIndex index, CitationQuery query);

    abstract void print(Console console, CitationResult result);

    @Override
    public Integer call() {
        Console console = new Console(spec);
        try (ResolutionIndex index = options.open()) {
            return answer(console, index, filters.about(Symbols.canonical(index, symbol)));
        }
    }

    int answer(Console console, ResolutionIndex index, CitationQuery query) {
        CitationResult result = ask(index, query);
        if (options.json) {
            console.json(result);
        } else {
            print(console, result);
        }
        return result.total() == 0 ? ExitCodes.NOTHING_FOUND : ExitCodes.DONE;
    }

    boolean isJson() {
        return options.json;
    }
}

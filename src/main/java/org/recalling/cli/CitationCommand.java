package org.recalling.cli;

import java.util.concurrent.Callable;
import org.recalling.config.Configuration;
import org.recalling.search.CitationQuery;
import org.recalling.search.CitationResult;
import org.recalling.search.ResolutionIndex;
import org.recalling.server.JsonAnswers;
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

    abstract void print(Console console, JsonAnswers answers, CitationResult result);

    @Override
    public Integer call() {
        Console console = new Console(spec);
        Configuration configuration = options.configuration();
        try (ResolutionIndex index = options.open(configuration)) {
            return answer(
                    console,
                    new JsonAnswers(configuration, index),
                    index,
                    filters.about(Symbols.canonical(index, symbol)));
        }
    }

    int answer(Console console, JsonAnswers json, ResolutionIndex index, CitationQuery query) {
        CitationResult result = ask(index, query);
        if (options.json) {
            console.line(json.citations(query, result));
        } else {
            print(console, json, result);
        }
        return result.total() == 0 ? ExitCodes.NOTHING_FOUND : ExitCodes.DONE;
    }

    boolean isJson() {
        return options.json;
    }
}

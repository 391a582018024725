package org.recalling.cli;

import org.recalling.search.CitationQuery;
import org.recalling.search.CitationResult;
import org.recalling.search.ResolutionIndex;
import picocli.CommandLine.Command;

@Command(name = "cites", description = "What a resolution cites, with paragraph and verb.")
final class CitesCommand extends CitationCommand {
    @Override
    CitationResult ask(ResolutionIndex index, CitationQuery query) {
        return index.cites(query);
    }

    @Override
    void print(Console console, CitationResult result) {
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

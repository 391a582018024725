package org.recalling.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.recalling.citation.Citations;
import org.recalling.citation.Found;
import org.recalling.config.Configuration;
import org.recalling.search.ResolutionIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "resolve",
        description = "Every citation in the text on standard input: indexed, known, unknown or ambiguous.")
final class ResolveCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions options;

    @Override
    public Integer call() {
        Console console = new Console(spec);
        Configuration configuration = options.configuration();
        List<Found> found = new Citations(configuration).resolve(standardInput());
        try (ResolutionIndex index = options.open(configuration)) {
            List<Resolved> citations =
                    found.stream().map(one -> Resolved.of(one, index)).toList();
            if (options.json) {
                console.json(citations);
            } else {
                citations.forEach(citation -> console.line(line(console, citation)));
            }
            return citations.isEmpty() ? ExitCodes.NOTHING_FOUND : ExitCodes.DONE;
        }
    }

    private static String line(Console console, Resolved citation) {
        Found found = citation.citation();
        String meant = found.isAmbiguous() ? String.join(" or ", found.candidates()) : String.valueOf(found.target());
        return "%-9s  %s  %s  %s"
                .formatted(
                        citation.status(),
                        console.bold(found.isResolved() || found.isAmbiguous() ? meant : "?"),
                        found.surface(),
                        console.faint("%d–%d, %s, %.2f"
                                .formatted(found.start(), found.end(), found.rule(), found.confidence())));
    }

    private static String standardInput() {
        try {
            return new String(System.in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A citation and what the index knows of its document. */
    private record Resolved(String status, Found citation) {

        static Resolved of(Found found, ResolutionIndex index) {
            return new Resolved(status(found, index), found);
        }

        private static String status(Found found, ResolutionIndex index) {
            if (found.isAmbiguous()) {
                return "ambiguous";
            }
            String target = found.target();
            if (target == null) {
                return "unknown";
            }
            return switch (index.statusOf(List.of(target)).get(target)) {
                case INDEXED -> "indexed";
                case CITED -> "known";
                case UNKNOWN -> "unknown";
                case null -> "unknown";
            };
        }
    }
}

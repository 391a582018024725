package org.recalling.cli;

import java.util.concurrent.Callable;
import org.recalling.config.Configuration;
import org.recalling.search.ResolutionIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "serve", description = "Answer over HTTP: pages, API, embedding. Takes up newer commits of the index.")
final class ServeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions options;

    @Mixin
    private ServerOptions flags;

    @Override
    public Integer call() {
        Console console = new Console(spec);
        Configuration configuration = options.configuration();
        try (ResolutionIndex index = options.open(configuration)) {
            if (index.isStale()) {
                console.note("the index was built with another configuration: recalling index brings it up to date");
            }
            Serving.untilStopped(configuration, flags.over(configuration.server()), index, console::address);
            return ExitCodes.DONE;
        }
    }
}

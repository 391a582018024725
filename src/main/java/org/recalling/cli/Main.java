package org.recalling.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code recalling} command. */
@Command(
        name = "recalling",
        mixinStandardHelpOptions = true,
        description = "Full-text search and cross-reference index for United Nations resolutions.",
        subcommands = {
            DemoCommand.class,
            IndexCommand.class,
            ServeCommand.class,
            SearchCommand.class,
            ShowCommand.class,
            CitesCommand.class,
            CitedByCommand.class,
            ParseCommand.class,
            StatsCommand.class,
            DoctorCommand.class
        })
public final class Main {
    private Main() {}

    /** Runs one command and exits with its code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler(new ExitCodes())
                .setExitCodeExceptionMapper(new ExitCodes())
                .execute(arguments);
    }
}

package org.recalling.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
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
            ResolveCommand.class,
            ParseCommand.class,
            StatsCommand.class,
            DoctorCommand.class
        })
public final class Main {
    private Main() {}

    /** Runs one command and exits with its code. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, UTF_8));
        PrintWriter err = new PrintWriter(new OutputStreamWriter(System.err, UTF_8), true);
        System.exit(run(out, err, arguments));
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        int code = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new ExitCodes())
                .setExitCodeExceptionMapper(new ExitCodes())
                .execute(arguments);
        out.flush();
        err.flush();
        return code;
    }
}

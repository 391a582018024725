package org.recalling.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code recalling index} as a process of its own, which can be killed and shares nothing with us but the index. */
public final class IndexerProcess {
    private IndexerProcess() {}

    /**
     * A running one.
     *
     * @param more further arguments, such as {@code --config}
     */
    public static Process start(Path sources, Path index, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "index",
                sources.toString(),
                "--index",
                index.toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}

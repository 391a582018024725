package org.recalling.cli;

import org.jspecify.annotations.Nullable;
import org.recalling.config.ServerSettings;
import picocli.CommandLine.Option;

/** Flags of the server: they win over the environment, which wins over {@code server.json}. */
final class ServerOptions {
    @Option(names = "--port", description = "Port to bind to; 0 for any free one (default: 7080).")
    private @Nullable Integer port;

    @Option(names = "--host", description = "Address to bind to (default: 127.0.0.1).")
    private @Nullable String host;

    ServerSettings over(ServerSettings file) {
        return file.overriddenBy(System.getenv()).at(host, port);
    }
}

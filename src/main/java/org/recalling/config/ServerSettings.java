package org.recalling.config;

import java.util.List;

/**
 * How the server answers: {@code server.json}, then environment, then flags.
 *
 * @param host address to bind to
 * @param port 0 to 65535, 0 for any free one
 * @param frameAncestors sites that may show {@code /embed/frame}
 * @param allowedOrigins origins that may read the API, {@code *} for all
 */
public record ServerSettings(String host, int port, List<String> frameAncestors, List<String> allowedOrigins) {
    public ServerSettings {
        frameAncestors = List.copyOf(frameAncestors);
        allowedOrigins = List.copyOf(allowedOrigins);
    }
}

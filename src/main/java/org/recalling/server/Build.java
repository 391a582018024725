package org.recalling.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import org.jspecify.annotations.Nullable;

/** Which build of the program this is. */
final class Build {
    private Build() {}

    /** Changes whenever the program does, so that nobody keeps an answer of another one. */
    static String name() {
        String version = Build.class.getPackage().getImplementationVersion();
        return (version == null ? "dev" : version) + "-" + modified(Build.class.getResource("Build.class"));
    }

    private static long modified(@Nullable URL ownClass) {
        try {
            return ownClass == null ? 0 : ownClass.openConnection().getLastModified();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

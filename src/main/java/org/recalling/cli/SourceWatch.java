package org.recalling.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells when files have changed and come to rest, so that none is read while it is still being written. */
final class SourceWatch {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final List<Path> sources;
    private Map<Path, State> last;
    private boolean moving;

    /** @param sources files and folders; what is not there now may come */
    SourceWatch(List<Path> sources) {
        this.sources = List.copyOf(sources);
        this.last = now();
    }

    private record State(long size, long modified) {}

    /** Runs what is to be done after each change, until the thread is interrupted. */
    void afterEachChange(Runnable update) {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                if (hasChanged()) {
                    update.run();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether there was a change, and none since the look before this one. */
    boolean hasChanged() {
        Map<Path, State> now = now();
        boolean moved = !now.equals(last);
        boolean atRest = moving && !moved;
        last = now;
        moving = moved;
        return atRest;
    }

    private Map<Path, State> now() {
        Map<Path, State> found = new HashMap<>();
        for (Path source : sources) {
            if (Files.exists(source)) {
                add(source, found);
            }
        }
        return found;
    }

    private static void add(Path source, Map<Path, State> found) {
        try (Stream<Path> files = Files.walk(source)) {
            files.filter(Files::isRegularFile).forEach(file -> found.put(file, state(file)));
        } catch (IOException | UncheckedIOException e) {
            // A folder that goes while it is walked has changed; the next look sees what is left.
            found.put(source, new State(-1, System.nanoTime()));
        }
    }

    private static State state(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new State(attributes.size(), attributes.lastModifiedTime().toMillis());
        } catch (IOException e) {
            return new State(-1, -1);
        }
    }
}

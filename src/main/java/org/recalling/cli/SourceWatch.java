package org.recalling.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recalling.model.UserException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells when files have changed and come to rest, so that none is read while it is still being written. */
final class SourceWatch {
    private static final Logger LOG = LoggerFactory.getLogger(SourceWatch.class);

    private final List<Path> sources;
    private final Pauses pauses;
    private Map<Path, State> last;
    private boolean moving;

    /** How long to wait before the next look, and before what failed is tried again. */
    record Pauses(Duration look, Duration retry) {
        static final Pauses USUAL = new Pauses(Duration.ofSeconds(2), Duration.ofSeconds(30));
    }

    /** @param sources files and folders; what is not there now may come */
    SourceWatch(List<Path> sources, Pauses pauses) {
        this.sources = List.copyOf(sources);
        this.pauses = pauses;
        this.last = now();
    }

    record State(long size, long modified) {
        /** Of what cannot be read: the same at each look, for it may never be readable. */
        static final State UNKNOWN = new State(-1, -1);

        static State of(Path file) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new State(
                        attributes.size(), attributes.lastModifiedTime().toMillis());
            } catch (IOException e) {
                return UNKNOWN;
            }
        }
    }

    /** Runs what is to be done after each change, again where it failed, until the thread is interrupted. */
    void afterEachChange(Runnable update) {
        boolean isDone = true;
        try {
            while (true) {
                Thread.sleep(isDone ? pauses.look() : pauses.retry());
                if (hasChanged() || !isDone) {
                    isDone = isDone(update);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isDone(Runnable update) {
        try {
            update.run();
            return true;
        } catch (UserException e) {
            LOG.warn("could not index what has changed, trying again: {}", e.getMessage());
            return false;
        } catch (RuntimeException e) {
            LOG.warn("could not index what has changed, trying again", e);
            return false;
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
        Look look = new Look();
        for (Path source : sources) {
            if (Files.exists(source)) {
                look.at(source);
            }
        }
        return look.found();
    }

    /** One look at all files; what cannot be read hides nothing else. */
    static final class Look extends SimpleFileVisitor<Path> {
        private final Map<Path, State> found = new HashMap<>();

        Map<Path, State> found() {
            return Map.copyOf(found);
        }

        private void at(Path source) {
            try {
                Files.walkFileTree(source, this);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Files.isRegularFile(file)) {
                found.put(file, State.of(file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            found.put(file, State.UNKNOWN);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            return e == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, e);
        }
    }
}

package org.recalling.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recalling.model.UserException;

class SourceWatchTest {
    @TempDir
    Path folder;

    @Test
    void a_new_file_is_told_once_and_only_when_it_rests() throws IOException {
        SourceWatch watch = watch(folder);
        assertThat(watch.hasChanged()).isFalse();

        Files.writeString(folder.resolve("a.txt"), "half");
        assertThat(watch.hasChanged()).as("just written").isFalse();
        Files.writeString(folder.resolve("a.txt"), "whole now");
        assertThat(watch.hasChanged()).as("still being written").isFalse();
        assertThat(watch.hasChanged()).as("at rest").isTrue();
        assertThat(watch.hasChanged()).as("told already").isFalse();
    }

    @Test
    void a_file_that_goes_is_a_change() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "here");
        SourceWatch watch = watch(folder);
        Files.delete(file);
        assertThat(watch.hasChanged()).isFalse();
        assertThat(watch.hasChanged()).isTrue();
    }

    @Test
    void a_folder_may_come_later() throws IOException {
        Path later = folder.resolve("later");
        SourceWatch watch = watch(later);
        Files.writeString(Files.createDirectory(later).resolve("a.txt"), "here");
        assertThat(watch.hasChanged()).isFalse();
        assertThat(watch.hasChanged()).isTrue();
    }

    @Test
    void what_cannot_be_read_is_at_rest() throws IOException {
        SourceWatch.Look first = new SourceWatch.Look();
        SourceWatch.Look second = new SourceWatch.Look();
        for (SourceWatch.Look look : List.of(first, second)) {
            FileVisitResult next = look.visitFileFailed(folder, new AccessDeniedException("locked"));
            assertThat(next).isEqualTo(FileVisitResult.CONTINUE);
            assertThat(look.postVisitDirectory(folder, new IOException("gone"))).isEqualTo(FileVisitResult.CONTINUE);
        }
        assertThat(first.found()).isNotEmpty().isEqualTo(second.found());
    }

    @Test
    void a_locked_folder_hides_no_change_beside_it() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, Set.of());
        assumeTrue(!Files.isReadable(locked), "skipped: no folder is locked to this user");
        SourceWatch watch = watch(folder);
        Files.writeString(folder.resolve("z.txt"), "beside");
        assertThat(watch.hasChanged()).isFalse();
        assertThat(watch.hasChanged()).isTrue();
        assertThat(watch.hasChanged()).isFalse();
    }

    @Test
    void an_update_that_fails_is_tried_again_and_ends_nothing() throws IOException, InterruptedException {
        SourceWatch watch = watch(folder);
        CountDownLatch updates = new CountDownLatch(3);
        Thread watching = Thread.ofVirtual()
                .start(() -> watch.afterEachChange(() -> {
                    updates.countDown();
                    if (updates.getCount() == 2) {
                        throw new UserException("another process is writing the index");
                    }
                    change(updates.getCount());
                }));
        change(9);
        assertThat(updates.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(watching.isAlive()).isTrue();
        watching.interrupt();
        watching.join();
    }

    private void change(long to) {
        try {
            Files.writeString(folder.resolve("a.txt"), "x".repeat((int) to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceWatch watch(Path source) {
        return new SourceWatch(List.of(source), new SourceWatch.Pauses(Duration.ofMillis(20), Duration.ofMillis(20)));
    }
}

package org.recalling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWatchTest {
    @TempDir
    Path folder;

    @Test
    void a_new_file_is_told_once_and_only_when_it_rests() throws IOException {
        SourceWatch watch = new SourceWatch(List.of(folder));
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
        SourceWatch watch = new SourceWatch(List.of(folder));
        Files.delete(file);
        assertThat(watch.hasChanged()).isFalse();
        assertThat(watch.hasChanged()).isTrue();
    }

    @Test
    void a_folder_may_come_later() throws IOException {
        Path later = folder.resolve("later");
        SourceWatch watch = new SourceWatch(List.of(later));
        Files.writeString(Files.createDirectory(later).resolve("a.txt"), "here");
        assertThat(watch.hasChanged()).isFalse();
        assertThat(watch.hasChanged()).isTrue();
    }
}

package org.recalling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An indexer that is killed leaves an index that opens, and the next run completes it. */
class KilledIndexerTest {
    private static final int FILES = 2_500;

    @TempDir
    Path folder;

    @Test
    @Timeout(120)
    void killed_at_any_moment_it_leaves_the_last_commit() throws IOException, InterruptedException {
        Path sources = Files.createDirectory(folder.resolve("sources"));
        for (int i = 1; i <= FILES; i++) {
            Files.writeString(sources.resolve(i + ".md"), resolution(i));
        }
        Path index = folder.resolve("index");
        for (int milliseconds : new int[] {500, 900, 1300, 1700, 2100}) {
            kill(IndexerProcess.start(sources, index), milliseconds);
            assertThatItOpens(index);
        }
        assertThat(IndexerProcess.start(sources, index).waitFor()).isZero();
        assertThat(Run.on(index, "search", "hive").out()).startsWith("2,500 resolutions");
    }

    /** With or without hits; only where no commit was reached is there no index, and that is told. */
    private static void assertThatItOpens(Path index) {
        Run run = Run.on(index, "search", "hive");
        assertThat(run.code()).as(run.err()).isIn(ExitCodes.DONE, ExitCodes.NOTHING_FOUND, ExitCodes.WRONG_USAGE);
        if (run.code() == ExitCodes.WRONG_USAGE) {
            assertThat(run.err()).contains("no index").doesNotContain("Exception");
        }
    }

    private static void kill(Process indexer, int milliseconds) throws InterruptedException {
        indexer.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        indexer.destroyForcibly().waitFor();
    }

    /** Five hundred a session, of the session's year, so that each symbol is one that may be. */
    private static String resolution(int number) {
        int session = 50 + number / 500;
        return """
                ## Resolution %1$d/%2$d

                ### **On the keeping of bees**

                *The Commission on Narcotic Drugs,*

                *Recalling* its resolution 49/2 of 17 March 2006,

                1. *Requests* its secretariat to keep bees in hive %2$d;

                *5th plenary meeting
                17 March %3$d*
                """.formatted(session, number % 500 + 1, 1957 + session);
    }
}

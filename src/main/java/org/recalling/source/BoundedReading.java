package org.recalling.source;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads on a thread of its own, so that a runaway file costs its time limit and nothing else. */
final class BoundedReading {
    /** Deep enough for every honest nesting; a hostile one ends in a reason. */
    private static final long STACK_BYTES = 2L << 20;

    /** Kept from file to file; one that a file keeps busy beyond its time is left to end by itself. */
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(Thread.ofPlatform()
            .daemon()
            .name("reading-", 0)
            .stackSize(STACK_BYTES)
            .factory());

    private final Duration limit;

    BoundedReading(Duration limit) {
        this.limit = limit;
    }

    /** What may be read, with the failure told as a reason. */
    @FunctionalInterface
    interface Reading {
        List<ReadOutcome> run() throws IOException;
    }

    List<ReadOutcome> read(String name, Reading reading) {
        Future<List<ReadOutcome>> task = THREADS.submit(() -> attempt(name, reading));
        try {
            return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            return skipped(name, "not read within " + limit.toSeconds() + " seconds");
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return skipped(name, "reading was interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot happen: every failure is a reason", e);
        }
    }

    /** Libraries answer damage with any kind of exception or error: all are data here. */
    private static List<ReadOutcome> attempt(String name, Reading reading) {
        try {
            return reading.run();
        } catch (StackOverflowError e) {
            return skipped(name, "nested too deeply");
        } catch (OutOfMemoryError e) {
            return skipped(name, "needs more memory than one file may take");
        } catch (IOException e) {
            return skipped(name, Reasons.of(e));
        } catch (RuntimeException | LinkageError | AssertionError e) {
            return skipped(name, "damaged (" + e.getClass().getSimpleName() + ": " + Reasons.of(e) + ")");
        }
    }

    private static List<ReadOutcome> skipped(String name, String reason) {
        return List.of(new ReadOutcome.Skipped(name, reason));
    }
}

package org.recalling.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;

/** Prints what a question costs. */
public final class Stopwatch {
    private Stopwatch() {}

    /** As many rounds again go before, for the compiler to warm up; each round is told its number. */
    public static void time(String name, int rounds, IntConsumer question) {
        double[] micros = new double[rounds];
        for (int i = -rounds; i < rounds; i++) {
            long start = System.nanoTime();
            question.accept(Math.floorMod(i, rounds));
            micros[Math.max(i, 0)] = (System.nanoTime() - start) / 1e3;
        }
        Arrays.sort(micros);
        say("  %s: median %.1f µs, p99 %.1f µs", name, micros[rounds / 2], micros[rounds * 99 / 100]);
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation's library is needed for nothing else
    public static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}

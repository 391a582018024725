package org.recalling.graph;

import it.unimi.dsi.fastutil.ints.Int2DoubleOpenHashMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A positive sum for each document that was added to: in a map where they will be few, in an array where many. */
final class Sums {
    /** A map's entry costs about as much as clearing this many entries of an array. */
    private static final int CLEARED_FOR_ONE_ENTRY = 16;

    private final Int2DoubleOpenHashMap few = new Int2DoubleOpenHashMap();
    private final double @Nullable [] many;

    /** Chooses by how often something will be added. */
    Sums(int documents, long additions) {
        many = additions > documents / CLEARED_FOR_ONE_ENTRY ? new double[documents] : null;
    }

    void add(int document, double value) {
        if (many == null) {
            few.addTo(document, value);
        } else {
            many[document] += value;
        }
    }

    /** 0 where nothing was added. */
    double get(int document) {
        return many == null ? few.get(document) : many[document];
    }

    void forEachDocument(IntConsumer consumer) {
        if (many == null) {
            few.keySet().forEach(consumer);
            return;
        }
        for (int d = 0; d < many.length; d++) {
            if (many[d] > 0) {
                consumer.accept(d);
            }
        }
    }
}

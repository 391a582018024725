package org.recalling.search;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A value read from the index on first use, once. */
final class Lazy<T> {
    private final Reading<T> reading;
    private @Nullable T value;

    Lazy(Reading<T> reading) {
        this.reading = reading;
    }

    /** How to read it. */
    @FunctionalInterface
    interface Reading<T> {
        T read() throws IOException;
    }

    synchronized T get() throws IOException {
        T known = value;
        if (known == null) {
            known = reading.read();
            value = known;
        }
        return known;
    }
}

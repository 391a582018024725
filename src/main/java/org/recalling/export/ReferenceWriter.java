package org.recalling.export;

import java.io.Closeable;
import java.io.IOException;

/** Writes one reference after the other; closing ends the list, and leaves what it writes to open. */
public interface ReferenceWriter extends Closeable {
    void write(Reference reference) throws IOException;

    /** Writes what the format wants at the end. */
    @Override
    default void close() throws IOException {}
}

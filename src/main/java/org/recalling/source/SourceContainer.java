package org.recalling.source;

import java.io.IOException;
import java.util.List;

/** Opens one format that holds several sources, such as an archive or a dump. */
public interface SourceContainer {

    /** The word for the format. */
    String format();

    /**
     * Every source inside; one that cannot be read is {@link ReadOutcome.Skipped} with its place inside the container.
     *
     * @throws IOException whose message says what is wrong with the container itself
     */
    List<ReadOutcome> read(String name, byte[] content) throws IOException;
}

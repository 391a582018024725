package org.recalling.source;

import java.io.IOException;

/**
 * Reads one file format. An implementation is stateless, reaches neither the network nor other files, and throws
 * {@link IOException} with a one-line reason for a file that is damaged.
 */
public interface SourceReader {

    /** The word for the format in the parse JSON. */
    String format();

    /**
     * Reads one file.
     *
     * @param name the file as found, for {@link SourceText#source()}
     * @param content the whole file
     * @throws IOException whose message says what is wrong and where
     */
    ReadOutcome read(String name, byte[] content) throws IOException;
}

package org.recalling.source;

import java.io.IOException;
import java.io.InputStream;

/** Counts what comes out of one archive, entry by entry, and stops a bomb before it goes off. */
final class Unpacking {
    private final ReadingLimits limits;
    private long total;
    private int entries;

    Unpacking(ReadingLimits limits) {
        this.limits = limits;
    }

    /** The rest of the stream; throws once it is more than one file, or all files, may be. */
    byte[] bytesOf(InputStream entry) throws IOException {
        if (++entries > limits.entries()) {
            throw new IOException("the archive holds more than %,d files".formatted(limits.entries()));
        }
        byte[] content = entry.readNBytes((int) Math.min(limits.fileBytes() + 1, Integer.MAX_VALUE - 8));
        if (content.length > limits.fileBytes()) {
            throw new IOException(
                    "unpacks to more than the %,d bytes that are read of one file".formatted(limits.fileBytes()));
        }
        total += content.length;
        if (total > limits.archiveBytes()) {
            throw new IOException("the archive unpacks to more than %,d bytes".formatted(limits.archiveBytes()));
        }
        return content;
    }
}

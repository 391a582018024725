package org.recalling.source;

import java.time.Duration;

/**
 * How much one file may cost.
 *
 * @param time for reading one source
 * @param fileBytes of one file, and of one entry of an archive after unpacking
 * @param textBytes of plain text or Markdown: some seven hundred thousand words
 * @param archiveBytes of all entries of an archive together, after unpacking
 * @param entries of one archive
 * @param depth of archives inside archives
 */
record ReadingLimits(Duration time, long fileBytes, long textBytes, long archiveBytes, int entries, int depth) {
    /** One source stays below 30 seconds and 512 MB. */
    static final ReadingLimits DEFAULT =
            new ReadingLimits(Duration.ofSeconds(30), 96L << 20, 4L << 20, 1L << 30, 20_000, 2);

    String tooLong(long size) {
        return "%,d bytes are more than the %,d that are read of a text".formatted(size, textBytes);
    }

    String tooLarge(long size) {
        return "%,d bytes are more than the %,d that are read of one file".formatted(size, fileBytes);
    }
}

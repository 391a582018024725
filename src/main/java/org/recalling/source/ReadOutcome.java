package org.recalling.source;

import java.util.List;
import org.recalling.model.Resolution;

/** What came of reading one file: a bad file is data, not an exception. */
public sealed interface ReadOutcome {

    /** A text to parse. */
    record Read(SourceText text) implements ReadOutcome {}

    /** Resolutions that were parsed before: catalogue records in the parse JSON. */
    record Recorded(List<Resolution> resolutions) implements ReadOutcome {
        public Recorded {
            resolutions = List.copyOf(resolutions);
        }
    }

    /**
     * Nothing could be read.
     *
     * @param source the file, with the entry's name inside an archive
     * @param reason one line: what is wrong, and where
     */
    record Skipped(String source, String reason) implements ReadOutcome {}
}

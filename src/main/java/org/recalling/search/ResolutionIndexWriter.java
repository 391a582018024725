package org.recalling.search;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.Map;
import org.recalling.config.Configuration;
import org.recalling.model.Resolution;

/**
 * Writes the index. Nothing is visible, and nothing old is lost, before {@link #commit}; a process killed at any moment
 * leaves the last commit. Safe for use by several threads.
 */
public final class ResolutionIndexWriter implements Closeable {
    private ResolutionIndexWriter() {}

    /**
     * Opens or creates the index in a folder.
     *
     * @throws org.recalling.model.UserException where another process is writing it
     */
    public static ResolutionIndexWriter open(Path folder, Configuration configuration) {
        throw new UnsupportedOperationException("not yet: " + folder + configuration);
    }

    /**
     * Whether the index that was found belongs to another configuration or version: then it counts as empty, and is
     * replaced by what is added before the next commit.
     */
    public boolean needsRebuild() {
        throw new UnsupportedOperationException("not yet");
    }

    /** File → fingerprint of its content, as given to {@link #add}; empty when a rebuild is needed. */
    public Map<String, String> sourceFingerprints() {
        throw new UnsupportedOperationException("not yet");
    }

    /** Adds one resolution, in place of the same symbol and language from the same source. */
    public void add(Resolution resolution) {
        add(resolution, resolution.source(), "");
    }

    /**
     * The same, and remembers from which file it came; a file may hold several resolutions.
     *
     * @param fingerprint of the file's content
     * @return false, and nothing is added, where a source of better form from another file holds this symbol and
     *     language already; a source of worse form gives way. A full text is better than a record, and among texts the
     *     order is akn, docx, html, markdown, pdf, text
     */
    public boolean add(Resolution resolution, String file, String fingerprint) {
        throw new UnsupportedOperationException("not yet: " + resolution + file + fingerprint);
    }

    /** Removes everything that came from a file. */
    public void removeSource(String file) {
        throw new UnsupportedOperationException("not yet: " + file);
    }

    /** Makes everything since the last commit visible and durable. */
    public void commit() {
        throw new UnsupportedOperationException("not yet");
    }

    /** Drops what was not committed. */
    @Override
    public void close() {
        throw new UnsupportedOperationException("not yet");
    }
}

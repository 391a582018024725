package org.recalling.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** An index as another version of this program would have left it. */
public final class OtherForm {
    private OtherForm() {}

    /** Adds a commit of another form. */
    public static void commitTo(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(
                    Map.of("version", "0", "configuration", "of long ago").entrySet());
            writer.commit();
        }
    }
}

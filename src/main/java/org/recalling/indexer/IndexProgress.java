package org.recalling.indexer;

/** Hears how far an indexing run is; called from one thread. */
public interface IndexProgress {
    /** Nobody listens. */
    IndexProgress SILENT = new IndexProgress() {
        @Override
        public void begins(int files) {}

        @Override
        public void read(int files) {}
    };

    /** How many files there are to read. */
    void begins(int files);

    /** How many of them have been read. */
    void read(int files);
}

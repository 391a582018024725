package org.recalling.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.time.Duration;
import org.apache.lucene.index.DirectoryReader;
import org.recalling.config.Configuration;
import org.recalling.model.CitationEdges;
import org.recalling.search.analysis.LanguageAnalyzers;

/**
 * All that answers from one commit. Whoever has begun on an older generation finishes on it: its reader is closed when
 * nothing refers to it any more, so there is nothing to count and nothing to forget.
 */
final class Generation {
    private static final Cleaner CLEANER = Cleaner.create();

    private final Snapshot snapshot;
    private final Filters filters;
    private final ResolutionSearcher searcher;
    private final CitationFinder citations;
    private final ResolutionReader resolutions;
    private final HitReader hits;
    private final SimilarFinder similar;
    private final Suggester suggester;
    private final long number;
    private final Lazy<StoredEdges> edges;

    Generation(DirectoryReader reader, Configuration configuration, LanguageAnalyzers analyzers, Duration patience)
            throws IOException {
        this.snapshot = new Snapshot(reader, configuration, analyzers);
        CLEANER.register(snapshot, () -> close(reader));
        this.filters = new Filters(configuration.verbs());
        this.searcher = new ResolutionSearcher(snapshot, filters, patience);
        this.citations = new CitationFinder(snapshot, filters);
        this.resolutions = new ResolutionReader(snapshot);
        this.hits = new HitReader(snapshot);
        this.similar = new SimilarFinder(snapshot, analyzers);
        this.suggester = new Suggester(snapshot, analyzers);
        this.number = snapshot.generation();
        this.edges = new Lazy<>(() -> new StoredEdges(snapshot));
    }

    private static void close(DirectoryReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close an older generation", e);
        }
    }

    /**
     * One answer. Parts of it refer to the reader alone: without the fence it could be closed under them, as soon as a
     * newer generation is there and nothing that is still to be done needs this one.
     */
    <T> T answer(Answer<T> answer) {
        try {
            return answer.from(this);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index", e);
        } finally {
            Reference.reachabilityFence(snapshot);
        }
    }

    long number() {
        return number;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    DirectoryReader reader() {
        return snapshot.reader();
    }

    Filters filters() {
        return filters;
    }

    ResolutionSearcher searcher() {
        return searcher;
    }

    CitationFinder citations() {
        return citations;
    }

    ResolutionReader resolutions() {
        return resolutions;
    }

    HitReader hits() {
        return hits;
    }

    SimilarFinder similar() {
        return similar;
    }

    Suggester suggester() {
        return suggester;
    }

    /** Read on first use, for opening must be quick. */
    CitationEdges edges() throws IOException {
        return edges.get();
    }

    @FunctionalInterface
    interface Answer<T> {
        T from(Generation now) throws IOException;
    }
}

package org.recalling.search;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.recalling.config.Configuration;
import org.recalling.model.CitationEdges;
import org.recalling.model.Resolution;

/** Answers from one index folder. Safe for use by many threads, also while {@link #refresh} takes up a newer commit. */
public final class ResolutionIndex implements Closeable {
    private ResolutionIndex() {}

    /**
     * Opens the newest commit.
     *
     * @throws org.recalling.model.UserException where there is no index
     */
    public static ResolutionIndex open(Path folder, Configuration configuration) {
        throw new UnsupportedOperationException("not yet: " + folder + configuration);
    }

    /** Takes up a newer commit; true when there was one. */
    public boolean refresh() {
        throw new UnsupportedOperationException("not yet");
    }

    /** Of the commit that answers. */
    public long generation() {
        throw new UnsupportedOperationException("not yet");
    }

    /** Whether the index was built with another configuration, and wants to be built anew. */
    public boolean isStale() {
        throw new UnsupportedOperationException("not yet");
    }

    /**
     * A page of hits.
     *
     * @throws CursorException where the cursor is garbled or belongs to another generation
     */
    public SearchResult search(SearchQuery query) {
        throw new UnsupportedOperationException("not yet: " + query);
    }

    /** All resolutions that match, in order, without passages; at most {@code cap}. */
    public void forEach(SearchQuery query, int cap, Consumer<SearchResult.Hit> each) {
        throw new UnsupportedOperationException("not yet: " + query + cap + each);
    }

    /** Values of one facet whose value or label begins with the prefix, the most frequent first. */
    public List<SearchResult.FacetCount> facet(String field, SearchQuery query, String prefix, int limit) {
        throw new UnsupportedOperationException("not yet: " + field + query + prefix + limit);
    }

    /** Matching resolutions by year of adoption, ascending, without empty years; those without a date are left out. */
    public List<YearCount> histogram(SearchQuery query) {
        throw new UnsupportedOperationException("not yet: " + query);
    }

    /** The indexed resolution of a canonical symbol, in this language where there is one, else in English or any. */
    public Optional<Resolution> find(String symbol, @Nullable String lang) {
        throw new UnsupportedOperationException("not yet: " + symbol + lang);
    }

    /** What a hit shows of an indexed resolution, without passages. */
    public Optional<SearchResult.Hit> hit(String symbol, @Nullable String lang) {
        throw new UnsupportedOperationException("not yet: " + symbol + lang);
    }

    /** The languages in which a resolution is indexed, sorted. */
    public List<String> languagesOf(String symbol) {
        throw new UnsupportedOperationException("not yet: " + symbol);
    }

    /** Who cites a document, indexed or not. */
    public CitationResult citedBy(CitationQuery query) {
        throw new UnsupportedOperationException("not yet: " + query);
    }

    /** What an indexed resolution cites. */
    public CitationResult cites(CitationQuery query) {
        throw new UnsupportedOperationException("not yet: " + query);
    }

    /** How many works cite a document, its parts and addenda included. */
    public int citedByCount(String symbol) {
        throw new UnsupportedOperationException("not yet: " + symbol);
    }

    /** Every edge of this generation. */
    public CitationEdges edges() {
        throw new UnsupportedOperationException("not yet");
    }

    /** The canonical symbol, indexed or cited, that a loose spelling means ({@code s-res-1325-2000}, {@code GA 66/183}). */
    public Optional<String> canonical(String loose) {
        throw new UnsupportedOperationException("not yet: " + loose);
    }

    /** What the index knows of each of these canonical symbols, in their order. */
    public Map<String, Status> statusOf(Collection<String> symbols) {
        throw new UnsupportedOperationException("not yet: " + symbols);
    }

    /** Completions of what is being typed: symbols, titles, subjects, cited documents. */
    public List<Suggestion> suggest(String q, int limit) {
        throw new UnsupportedOperationException("not yet: " + q + limit);
    }

    /** Resolutions whose words are most like those of this one, itself left out. */
    public List<SearchResult.Hit> moreLikeThis(String symbol, int limit) {
        throw new UnsupportedOperationException("not yet: " + symbol + limit);
    }

    /** Counts over the whole index. */
    public IndexStats stats() {
        throw new UnsupportedOperationException("not yet");
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException("not yet");
    }

    /** What is known of a document. */
    public enum Status {
        INDEXED,
        CITED,
        UNKNOWN
    }

    /** How many resolutions a year has. */
    public record YearCount(int year, long count) {}
}

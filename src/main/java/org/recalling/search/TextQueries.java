package org.recalling.search;

import java.util.List;
import org.apache.lucene.search.Query;
import org.recalling.config.Configuration;

/**
 * Text to Lucene queries: analysed for each language that its script allows, with synonyms and boosts. A run of plain
 * words that stand side by side in a query belongs into one {@link #words} call, for they support each other.
 */
public final class TextQueries {
    private final LanguageAnalyzers analyzers;
    private final Configuration configuration;

    TextQueries(LanguageAnalyzers analyzers, Configuration configuration) {
        this.analyzers = analyzers;
        this.configuration = configuration;
    }

    /** Resolutions whose text, title or subjects hold all the words; ranked by where and how close together. */
    public Query words(List<String> words) {
        throw new UnsupportedOperationException("not yet: " + words + analyzers + configuration);
    }

    /** Resolutions that hold any of the words, ranked the same way. */
    public Query anyWord(List<String> words) {
        throw new UnsupportedOperationException("not yet: " + words);
    }

    /** Resolutions that hold the words unstemmed, in order, with up to {@code slop} moves. */
    public Query phrase(String text, int slop) {
        throw new UnsupportedOperationException("not yet: " + text + slop);
    }

    /** Resolutions with a word of this pattern: {@code *} any letters, {@code ?} one. */
    public Query wildcard(String pattern) {
        throw new UnsupportedOperationException("not yet: " + pattern);
    }

    /** The same four over titles. */
    public Query titleWords(List<String> words) {
        throw new UnsupportedOperationException("not yet: " + words);
    }

    public Query titlePhrase(String text, int slop) {
        throw new UnsupportedOperationException("not yet: " + text + slop);
    }

    public Query titleWildcard(String pattern) {
        throw new UnsupportedOperationException("not yet: " + pattern);
    }

    /** Resolutions with these words among their subjects. */
    public Query subjectWords(List<String> words) {
        throw new UnsupportedOperationException("not yet: " + words);
    }

    /** Paragraphs that hold all the words. */
    public Query paragraphWords(List<String> words) {
        throw new UnsupportedOperationException("not yet: " + words);
    }

    /** Paragraphs that hold any of the words: for passages. */
    public Query paragraphAnyWord(List<String> words) {
        throw new UnsupportedOperationException("not yet: " + words);
    }

    public Query paragraphPhrase(String text, int slop) {
        throw new UnsupportedOperationException("not yet: " + text + slop);
    }

    public Query paragraphWildcard(String pattern) {
        throw new UnsupportedOperationException("not yet: " + pattern);
    }
}

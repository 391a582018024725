package org.recalling.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;
import org.recalling.config.Synonyms;

/** An analyzer that adds the words of {@code synonyms.json} beside those they stand for. */
final class SynonymAnalyzer extends AnalyzerWrapper {
    private final Analyzer plain;
    private final SynonymMap synonyms;

    private SynonymAnalyzer(Analyzer plain, SynonymMap synonyms) {
        super(plain.getReuseStrategy());
        this.plain = plain;
        this.synonyms = synonyms;
    }

    /** The analyzer itself where there are no synonyms. */
    static Analyzer of(Analyzer plain, Synonyms synonyms) {
        SynonymMap.Builder map = new SynonymMap.Builder(true);
        boolean hasAny = false;
        for (Synonyms.Acronym acronym : synonyms.acronyms()) {
            hasAny |= add(map, plain, List.of(acronym.acronym(), acronym.expansion()));
        }
        for (List<String> group : synonyms.groups()) {
            hasAny |= add(map, plain, group);
        }
        try {
            return hasAny ? new SynonymAnalyzer(plain, map.build()) : plain;
        } catch (IOException e) {
            throw new UncheckedIOException("memory is always writable", e);
        }
    }

    private static boolean add(SynonymMap.Builder map, Analyzer plain, List<String> group) {
        List<CharsRef> words = group.stream()
                .map(text -> SynonymMap.Builder.join(
                        LanguageAnalyzers.tokens(plain, text).toArray(String[]::new), new CharsRefBuilder()))
                .filter(word -> word.length > 0)
                .distinct()
                .toList();
        for (CharsRef from : words) {
            words.stream().filter(to -> !to.equals(from)).forEach(to -> map.add(from, to, true));
        }
        return words.size() > 1;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return plain;
    }

    @Override
    protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents components) {
        return new TokenStreamComponents(
                components.getSource(), new SynonymGraphFilter(components.getTokenStream(), synonyms, true));
    }
}

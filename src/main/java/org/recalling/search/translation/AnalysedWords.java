package org.recalling.search.translation;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CachingTokenFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** The words of a query, analysed once and looked for in several fields. */
final class AnalysedWords extends QueryBuilder {
    private final TokenStream words;

    AnalysedWords(Analyzer analyzer, String text) {
        super(analyzer);
        setAutoGenerateMultiTermSynonymsPhraseQuery(true);
        try (CachingTokenFilter read = new CachingTokenFilter(analyzer.tokenStream("", text))) {
            read.reset();
            read.incrementToken();
            read.end();
            this.words = new ReadAgain(read);
        } catch (IOException e) {
            throw new UncheckedIOException("a string is always readable", e);
        }
    }

    /** Null where nothing but function words is left. */
    @Nullable Query in(String field, Occur occur) {
        return createFieldQuery(words, occur, field, false, 0);
    }

    /** Stays open: whoever builds a query closes what it has read. */
    private static final class ReadAgain extends TokenFilter {
        ReadAgain(CachingTokenFilter read) {
            super(read);
        }

        @Override
        public boolean incrementToken() throws IOException {
            return input.incrementToken();
        }

        @Override
        public void close() {
            // The text was read to its end.
        }
    }
}

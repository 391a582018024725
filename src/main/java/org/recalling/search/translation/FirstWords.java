package org.recalling.search.translation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The first words that fit a pattern, as one clause however many they are: Lucene counts clauses over a whole query, and
 * patterns spelt out as clauses soon make too many.
 */
final class FirstWords extends MultiTermQuery.RewriteMethod {
    private final int most;

    FirstWords(int most) {
        this.most = most;
    }

    @Override
    public Query rewrite(IndexSearcher searcher, MultiTermQuery pattern) throws IOException {
        List<BytesRef> words = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), pattern.getField());
        TermsEnum fitting = terms == null ? TermsEnum.EMPTY : getTermsEnum(pattern, terms, new AttributeSource());
        while (words.size() < most && fitting.next() != null) {
            words.add(BytesRef.deepCopyOf(fitting.term()));
        }
        return new TermInSetQuery(pattern.getField(), words);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FirstWords words && words.most == most;
    }

    @Override
    public int hashCode() {
        return most;
    }
}

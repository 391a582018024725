package org.recalling.search;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Reads a query as plain words, until the query language is there. */
final class WordsPlan {
    private WordsPlan() {}

    static QueryPlan of(String q, QueryContext context) {
        if (q.isBlank()) {
            return new QueryPlan(everything(), null, null, List.of(), List.of(), null, "*", List.of());
        }
        Optional<String> symbol = q.chars().anyMatch(Character::isDigit) ? context.canonical(q) : Optional.empty();
        if (symbol.isPresent()) {
            Query exact = new TermQuery(new Term(IndexFields.SYMBOL, symbol.get()));
            return new QueryPlan(exact, null, null, List.of(symbol.get()), List.of(), null, symbol.get(), List.of());
        }
        List<String> words = List.of(q.strip().split("\\s+"));
        return new QueryPlan(
                context.text().words(words),
                context.text().paragraphAnyWord(words),
                context.text().anyWord(words),
                List.of(),
                words,
                null,
                q,
                List.of());
    }

    private static Query everything() {
        return new TermQuery(new Term(IndexFields.TYPE, IndexFields.RESOLUTION));
    }
}

package org.recalling.search;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.recalling.search.document.IndexFields;

/** Finds the word that was meant, among those of the index. */
final class SpellingSuggester {
    private static final int SHORTEST = 4;

    private final DirectoryReader reader;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    SpellingSuggester(DirectoryReader reader) {
        this.reader = reader;
        checker.setMinQueryLength(SHORTEST);
        checker.setMaxInspections(10);
    }

    /** The query with each word that no text has replaced by the likeliest one; empty where nothing is better. */
    Optional<String> better(String q, List<String> words) throws IOException {
        String better = q;
        for (String word : words) {
            Optional<String> other = other(word.toLowerCase(Locale.ROOT));
            if (other.isPresent()) {
                better = replaced(better, word, other.get());
            }
        }
        return better.equals(q) ? Optional.empty() : Optional.of(better);
    }

    /** The likeliest word for one that no text has. */
    Optional<String> other(String word) throws IOException {
        Term term = new Term(IndexFields.TEXT_EXACT, word);
        if (word.length() < SHORTEST || reader.docFreq(term) > 0) {
            return Optional.empty();
        }
        SuggestWord[] found = checker.suggestSimilar(term, 1, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
        return found.length == 0 ? Optional.empty() : Optional.of(found[0].string);
    }

    private static String replaced(String q, String word, String other) {
        int at = q.indexOf(word);
        return at < 0 ? q : q.substring(0, at) + other + q.substring(at + word.length());
    }
}

package org.recalling.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.recalling.config.Configuration;

/** Queries of each class, made from what an index holds: the same ones for the same index. */
public final class BenchmarkQueries {
    private static final int EACH = 500;
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{4,}+");
    private static final List<String> FACETS = List.of("organ", "year", "session", "verb", "subject", "cites", "lang");

    private final Random random = new Random(42);
    private final List<SearchResult.Hit> hits = new ArrayList<>();
    private final List<String> lemmas;

    BenchmarkQueries(ResolutionIndex index, Configuration configuration) {
        this.lemmas = configuration.verbs().verbs().stream()
                .map(verb -> verb.lemma())
                .filter(lemma ->
                        index.search(SearchQuery.of("verb:\"" + lemma + "\"")).total() > 100)
                .toList();
        index.forEach(query("lang:en", List.of(), false), 10_000, hit -> {
            if (hit.title().length() > 30) {
                hits.add(hit);
            }
        });
    }

    /** Distinct queries of one class. */
    List<SearchQuery> of(QueryClass kind) {
        List<SearchQuery> queries = new ArrayList<>();
        while (queries.size() < EACH) {
            queries.add(query(kind));
        }
        return queries;
    }

    private SearchQuery query(QueryClass kind) {
        return switch (kind) {
            case ONE_TERM, SUGGESTION -> query(word(), List.of(), false);
            case TWO_TERMS -> query(words(2), List.of(), false);
            case PHRASE -> query('"' + words(2) + '"', List.of(), false);
            case SYMBOL -> query(hit().symbol(), List.of(), false);
            case CITES -> query("cites:" + hit().symbol(), List.of(), false);
            case VERB_IN_PARAGRAPH ->
                query(
                        "para(verb:\"" + lemmas.get(random.nextInt(lemmas.size())) + "\" " + word() + ")",
                        List.of(),
                        false);
            case FACETS -> query(words(2), FACETS, false);
            case FACETS_AND_HIGHLIGHTS -> query(words(2), FACETS, true);
        };
    }

    /** Neighbours in a title, so that some resolution holds them. */
    private String words(int count) {
        List<String> words = new ArrayList<>();
        for (String word :
                LETTERS.matcher(hit().title()).results().map(MatchResult::group).toList()) {
            words.add(word.toLowerCase(Locale.ROOT));
        }
        if (words.size() < count) {
            return words(count);
        }
        int from = random.nextInt(words.size() - count + 1);
        return String.join(" ", words.subList(from, from + count));
    }

    private String word() {
        return words(1);
    }

    private SearchResult.Hit hit() {
        return hits.get(random.nextInt(hits.size()));
    }

    private static SearchQuery query(String q, List<String> facets, boolean highlight) {
        return new SearchQuery(
                q, 1, null, 10, SearchQuery.Sort.RELEVANCE, facets, Map.of(), null, null, null, highlight);
    }

    /** What the issue of speed is asked of. */
    public enum QueryClass {
        ONE_TERM,
        TWO_TERMS,
        PHRASE,
        SYMBOL,
        CITES,
        VERB_IN_PARAGRAPH,
        FACETS,
        FACETS_AND_HIGHLIGHTS,
        SUGGESTION
    }
}

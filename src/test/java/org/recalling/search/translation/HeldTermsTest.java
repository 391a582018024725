package org.recalling.search.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recalling.search.GeneratedResolutions;
import org.recalling.search.MemoryIndex;

class HeldTermsTest {
    private static final List<String> WORDS = List.of("water", "school", "peac", "harvest", "unicorn", "basilisk");
    private static final List<String> FIELDS = List.of("text.en", "title.en", "text.ru");

    private static final List<Occur> OCCURS = List.of(Occur.values());

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_left_out_changes_neither_matches_nor_scores(int seed) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        MemoryIndex.add(directory, GeneratedResolutions.of(30, 7));
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            Query whole = query(new Random(seed), 3);
            Query held = new HeldTerms(searcher).held(whole);
            List<String> expected = found(searcher, whole);
            assertThat(held == null ? List.<String>of() : found(searcher, held)).isEqualTo(expected);
        }
    }

    private static List<String> found(IndexSearcher searcher, Query query) throws IOException {
        List<String> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, 1000).scoreDocs) {
            found.add(hit.doc + " " + hit.score);
        }
        return found;
    }

    private static Query query(Random random, int depth) {
        String field = FIELDS.get(random.nextInt(FIELDS.size()));
        return switch (random.nextInt(depth == 0 ? 3 : 6)) {
            case 0 -> new TermQuery(new Term(field, word(random)));
            case 1 -> new PhraseQuery(2, field, word(random), word(random));
            case 2 ->
                new SynonymQuery.Builder(field)
                        .addTerm(new Term(field, word(random)))
                        .addTerm(new Term(field, word(random)))
                        .build();
            case 3 -> new BoostQuery(query(random, depth - 1), 2);
            default -> several(random, depth - 1);
        };
    }

    private static Query several(Random random, int depth) {
        BooleanQuery.Builder several = new BooleanQuery.Builder();
        for (int clauses = random.nextInt(4); clauses >= 0; clauses--) {
            several.add(query(random, depth), OCCURS.get(random.nextInt(OCCURS.size())));
        }
        return several.build();
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}

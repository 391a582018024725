package org.recalling.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recalling.Resolutions;

/** What is said below the query language's table: signs, spellings and caps, on resolutions that are searched. */
class QuerySpellingTest {
    @ParameterizedTest
    @ValueSource(strings = {"43/222 A to E", "A/RES/43/222 A to E", "resolution 43/222 A–E", "43/222A-E"})
    void a_resolution_of_several_parts_stands_before_what_cites_it(String query) {
        ResolutionIndex index = MemoryIndex.of(
                Resolutions.of("A/RES/43/222A-E").title("Conferences"),
                Resolutions.of("A/RES/43/223").title("Calendars"),
                Resolutions.of("A/RES/44/196")
                        .preambular("recall", "Recalling its resolution 43/222 A to E,")
                        .citing("A/RES/43/222A-E", "43/222 A to E", "recall"));
        assertThat(find(index, query)).containsExactly("A/RES/43/222A-E", "A/RES/44/196");
    }

    @ParameterizedTest(name = "{0} finds what {1} finds")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ｗｏｍｅｎ                 | women
            Ａ／ＲＥＳ／６０／１            | A/RES/60/1
            A/RES/٦٠/١               | A/RES/60/1
            year:٢٠٠٠                | year:2000
            ＷＯＭＥＮ　－ｄｒａｆｔ          | women -draft
            follow–up                | follow-up
            follow‑up                | follow-up
            women −draft             | women -draft
            „safe haven”             | "safe haven"
            «safe haven»             | "safe haven"
            verb:“take note”         | verb:"take note"
            year：2000                | year:2000
            A/RES/60/1 women         | symbol:60/1 women
            /safe/                   | safe
            /wom.n/                  | "wom n"
            "safe -calm haven"       | "safe calm haven"
            safe-haven               | "safe haven"
            (women                   | women
            women) -draft            | women -draft
            women AND                | women
            date:>=2015              | year:2015..*
            date:2000-10..2001       | S/RES/1325(2000)
            cited:>1 OR cited:1      | cited:>0
            """)
    void signs_and_spellings_are_folded_first(String query, String plain) {
        List<String> expected = find(QueryLanguageTest.INDEX, plain.startsWith("S/RES") ? "symbol:1325" : plain);
        assertThat(find(QueryLanguageTest.INDEX, query)).isEqualTo(expected);
    }

    @Test
    void a_colon_after_no_known_name_is_searched_as_words_with_a_warning() {
        SearchResult result = QueryLanguageTest.INDEX.search(SearchQuery.of("safe:haven"));
        assertThat(MemoryIndex.symbols(result)).containsExactly("A/RES/66/183");
        assertThat(codes(result)).contains("unknown-field");
    }

    @ParameterizedTest(name = "{0} has {1} works cited more than {2} times")
    @CsvSource({"cited:>50, 1", "cited:>51, 0", "cited:51, 1", "cited:*..50, 51", "cited:>=51, 1"})
    void times_cited_are_counted(String query, int works) {
        Resolutions[] citing = IntStream.rangeClosed(1, 51)
                .mapToObj(i -> Resolutions.of("A/RES/76/" + i)
                        .preambular("recall", "Recalling 75/1,")
                        .citing("A/RES/75/1", "75/1", "recall"))
                .toArray(Resolutions[]::new);
        Resolutions[] all = java.util.Arrays.copyOf(citing, citing.length + 1);
        all[citing.length] = Resolutions.of("A/RES/75/1");
        assertThat(MemoryIndex.of(all).search(SearchQuery.of(query)).total()).isEqualTo(works);
    }

    @ParameterizedTest(name = "{1} times {0} is told as {2}")
    @CsvSource({"'water ', 200, too-many-clauses", "'water ', 3000, too-long", "'(', 90, too-deep"})
    void a_cap_that_was_met_is_told(String piece, int times, String code) {
        String query = String.join("", Collections.nCopies(times, piece)) + "women";
        assertThat(codes(QueryLanguageTest.INDEX.search(SearchQuery.of(query)))).contains(code);
    }

    @Test
    void a_pattern_of_too_many_words_is_told() {
        String words = IntStream.range(0, 3_000)
                .mapToObj(i -> "o" + Integer.toString(10_000 + i, 36))
                .collect(java.util.stream.Collectors.joining(" "));
        ResolutionIndex index = MemoryIndex.of(Resolutions.of("A/RES/70/1").operative("urge", "Urges " + words));
        SearchResult result = index.search(SearchQuery.of("o*"));
        assertThat(MemoryIndex.symbols(result)).containsExactly("A/RES/70/1");
        assertThat(codes(result)).containsExactly("wildcard-expansion");
    }

    private static List<String> codes(SearchResult result) {
        return result.warnings().stream().map(SearchResult.QueryWarning::code).toList();
    }

    private static List<String> find(ResolutionIndex index, String query) {
        return MemoryIndex.symbols(index.search(SearchQuery.of(query)));
    }
}

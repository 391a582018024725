package org.recalling.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.recalling.Resolutions;

/** Where scores, dates and counts are equal, pages still give every hit, each once, in one order. */
class PagingOverTiesTest {
    /** Nothing tells these apart but their symbols. */
    private static final ResolutionIndex ALIKE = GeneratedResolutions.index(IntStream.range(1, 42)
            .mapToObj(i -> Resolutions.of("A/RES/75/" + i).title("Water").operative("decide", "Decides on peace;"))
            .toArray(Resolutions[]::new));

    private static final ResolutionIndex MIXED = GeneratedResolutions.index(GeneratedResolutions.of(60, 9));

    static Stream<Arguments> walks() {
        return Arrays.stream(SearchQuery.Sort.values())
                .flatMap(sort -> Stream.of(1, 3, 7).map(size -> Arguments.of(sort, size)));
    }

    @ParameterizedTest(name = "{0}, {1} a page")
    @MethodSource("walks")
    void every_one_of_equal_hits_comes_once(SearchQuery.Sort sort, int size) {
        for (String q : List.of("", "water", "peace", "para(verb:decide)")) {
            assertWalksAgree(ALIKE, query(q, sort), size, 41);
        }
    }

    @ParameterizedTest(name = "{0}, {1} a page")
    @MethodSource("walks")
    void every_hit_comes_once_among_ties_of_several_languages(SearchQuery.Sort sort, int size) {
        assertWalksAgree(MIXED, query("", sort), size, 60);
        for (String q : List.of("water", "eau OR peace", "cites:S/2019/801", "-(harvest water)")) {
            long total = MIXED.search(query(q, sort)).total();
            assertThat(total).isBetween(8L, 59L);
            assertWalksAgree(MIXED, query(q, sort), size, (int) total);
        }
    }

    private static void assertWalksAgree(ResolutionIndex index, SearchQuery query, int size, int total) {
        List<String> byCursor = Pages.of(index, query, size);
        assertThat(byCursor).as(query.q()).hasSize(total).doesNotHaveDuplicates();
        assertThat(Pages.numbered(index, query, size)).as(query.q()).isEqualTo(byCursor);
        List<String> exported = new ArrayList<>();
        index.forEach(query, 1_000, hit -> exported.add(hit.symbol()));
        assertThat(exported).as(query.q()).isEqualTo(byCursor);
    }

    private static SearchQuery query(String q, SearchQuery.Sort sort) {
        return new SearchQuery(q, 1, null, 20, sort, List.of(), Map.of(), null, null, null, false);
    }
}

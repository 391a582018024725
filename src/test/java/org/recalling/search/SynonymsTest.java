package org.recalling.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recalling.Resolutions;

/** Acronyms and what they stand for, as {@code synonyms.json} has them. */
class SynonymsTest {
    private static final ResolutionIndex INDEX = MemoryIndex.of(
            Resolutions.of("A/RES/75/1").operative("decide", "Decides that security is for women who keep the peace;"),
            Resolutions.of("A/RES/75/2").operative("decide", "Decides to follow women and peace and security;"),
            Resolutions.of("A/RES/75/3").operative("decide", "Decides to read the reports on WPS;"),
            Resolutions.of("A/RES/75/4").operative("decide", "Decides that women see to the harvest;"));

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "women peace security, A/RES/75/1 A/RES/75/2 A/RES/75/3",
        "women and peace and security, A/RES/75/1 A/RES/75/2 A/RES/75/3",
        "para(women peace security), A/RES/75/1 A/RES/75/2 A/RES/75/3",
        "peace security women, A/RES/75/1 A/RES/75/2",
        "WPS, A/RES/75/2 A/RES/75/3",
        "'\"women and peace and security\"', A/RES/75/2",
        "women harvest security, A/RES/75/4 A/RES/75/1 A/RES/75/2"
    })
    void an_acronym_stands_in_for_its_words_which_need_not_stand_together(String query, String symbols) {
        assertThat(MemoryIndex.symbols(INDEX.search(SearchQuery.of(query))))
                .containsExactlyInAnyOrder(symbols.split(" "));
    }
}

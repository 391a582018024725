package org.recalling.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recalling.graph.Oddity.Kind;

class OdditiesTest {
    private final EdgesInMemory edges = new EdgesInMemory();

    @Test
    void a_citation_of_itself_and_of_what_came_later_is_odd() {
        edges.indexed("A/RES/70/1", "One", "GA", "2015-10-01").indexed("A/RES/70/2", "Two", "GA", "2015-11-01");
        edges.cites("A/RES/70/1", "A/RES/70/1", "A/RES/70/2").cites("A/RES/70/2", "A/RES/70/1");
        assertThat(edges.queries().oddities())
                .extracting(Oddity::kind, Oddity::symbol, Oddity::other)
                .containsExactlyInAnyOrder(
                        tuple(Kind.CITES_ITSELF, "A/RES/70/1", "A/RES/70/1"),
                        tuple(Kind.CITES_LATER, "A/RES/70/1", "A/RES/70/2"));
    }

    @Test
    void a_number_of_another_year_never_was() {
        edges.indexed("S/RES/1000(1995)", "a", "SC", null).indexed("S/RES/1002(1995)", "b", "SC", null);
        edges.cites("S/RES/1002(1995)", "S/RES/1000(1995)", "S/RES/1000(1996)", "S/RES/1001(1994)", "S/RES/1001(1995)");
        assertThat(edges.queries().oddities())
                .filteredOn(oddity -> oddity.kind() == Kind.NUMBER_OF_ANOTHER_YEAR)
                .extracting(Oddity::other)
                .containsExactly("S/RES/1000(1996)", "S/RES/1001(1994)");
    }

    @Test
    void a_number_over_the_highest_and_a_gap_are_told() {
        for (int number = 1; number <= 14; number++) {
            if (number != 3 && number != 7 && number != 8) {
                edges.indexed("A/RES/70/" + number, "t", "GA", null).cites("A/RES/70/" + number, "A/70/1");
            }
        }
        edges.cites("A/RES/70/1", "A/RES/70/500");
        assertThat(edges.queries().oddities())
                .extracting(Oddity::kind, Oddity::symbol, Oddity::message)
                .containsExactly(
                        tuple(Kind.NUMBER_TOO_HIGH, "A/RES/70/1", "the highest number indexed of A/RES/70 is 14"),
                        tuple(Kind.GAP, "A/RES/70", "missing 3, 7–8"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            A/RES/75/12,           A/RES/75,     75,   12,   -
            A/RES/57/283B,         A/RES/57,     57,   283,  -
            A/RES/53/243A-B,       A/RES/53,     53,   243,  -
            A/RES/S-24/2,          A/RES/S-24,   S-24, 2,    -
            A/RES/217(III)A,       A/RES,        -,    217,  III
            S/RES/1325(2000),      S/RES,        -,    1325, 2000
            E/RES/2009/5,          E/RES/2009,   2009, 5,    -
            E/CN.7/RES/55/11,      E/CN.7/RES/55, 55,  11,   -
            """)
    void a_symbol_tells_its_place(
            String symbol, String series, @Nullable String session, int number, @Nullable String qualifier) {
        assertThat(SeriesNumber.of(symbol)).contains(new SeriesNumber(series, session, number, qualifier));
    }

    @ParameterizedTest
    @CsvSource({"A/70/1", "E/2009/28", "sales:E.12.XI.4", "charter", "S/PRST/2012/1"})
    void what_is_no_resolution_has_no_place(String symbol) {
        assertThat(SeriesNumber.of(symbol)).isEqualTo(Optional.empty());
    }

    @Test
    void hostile_symbols_are_read_at_once() {
        assertThat(SeriesNumber.of("A/RES".repeat(20_000) + "/1")).isEmpty();
        assertThat(SeriesNumber.of("A/RES/" + "1".repeat(100_000))).isEmpty();
    }
}

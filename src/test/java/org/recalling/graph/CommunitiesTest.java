package org.recalling.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommunitiesTest {
    @Test
    void two_matters_with_one_citation_between_them_are_two_communities_each_named_after_its_centre() {
        EdgesInMemory edges = new EdgesInMemory()
                .indexed("A/RES/70/1", "Lamps", "GA", null)
                .indexed("S/RES/2000(2011)", "Bridges", "SC", null);
        citeAllEarlier(edges, "A/RES/70/%d", 1, 12);
        citeAllEarlier(edges, "S/RES/%d(2011)", 2000, 2009);
        edges.cites("S/RES/2004(2011)", "A/RES/70/5");
        List<Community> found = edges.queries().communities(2);
        assertThat(found)
                .allSatisfy(community -> assertThat(community.subjects()).isEmpty());
        assertThat(found).extracting(Community::label).containsExactly("Lamps", "Bridges");
        assertThat(found).extracting(Community::size).containsExactly(11, 9);
    }

    @Test
    void a_community_is_named_by_the_subject_that_tells_it_from_others() {
        EdgesInMemory edges = new EdgesInMemory();
        citeAllEarlier(edges, "A/RES/70/%d", 100, 106);
        citeAllEarlier(edges, "S/RES/%d(2011)", 2000, 2006);
        for (int i = 0; i < 6; i++) {
            edges.about("A/RES/70/%d".formatted(100 + i), "UN SYSTEM", "LAMPS");
            edges.about("S/RES/%d(2011)".formatted(2000 + i), "UN SYSTEM", "BRIDGES");
        }
        assertThat(edges.queries().communities(2))
                .extracting(Community::label)
                .containsExactlyInAnyOrder("LAMPS", "BRIDGES");
    }

    private static void citeAllEarlier(EdgesInMemory edges, String symbol, int first, int end) {
        for (int citing = first; citing < end; citing++) {
            for (int cited = first; cited < citing; cited++) {
                edges.cites(symbol.formatted(citing), symbol.formatted(cited));
            }
        }
    }
}

package org.recalling.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recalling.Resolutions;

/** What a reader is told of a citation that is not certain. */
class DoubtTest {
    private final ResolutionIndex index = MemoryIndex.of(Resolutions.of("A/RES/75/1")
            .preambular("recall", "Recalling resolution 6/2 and resolution 60/1,")
            .citing("A/RES/60/1", "60/1", "recall")
            .citingUnsurely("A/HRC/RES/6/2", "6/2", .5, List.of())
            .citingUnsurely("A/RES/6/2", "resolution", .5, List.of("E/RES/6/2", "S/RES/6/2")));

    private CitationResult.Edge citing(String target) {
        return index.citedBy(CitationQuery.of(target)).edges().getFirst();
    }

    @Test
    void an_edge_tells_its_rule_how_sure_it_is_and_what_else_it_may_be() {
        assertThat(citing("A/RES/60/1").doubt()).isEmpty();
        assertThat(citing("A/RES/60/1").confidence()).isEqualTo(1);
        assertThat(citing("A/HRC/RES/6/2").doubt()).isEqualTo("probably");
        CitationResult.Edge ambiguous = citing("A/RES/6/2");
        assertThat(ambiguous.rule()).isEqualTo("speaker");
        assertThat(ambiguous.doubt()).isEqualTo("probably; it may be E/RES/6/2 or S/RES/6/2");
        assertThat(index.cites(CitationQuery.of("A/RES/75/1")).edges())
                .extracting(CitationResult.Edge::doubt)
                .containsExactlyInAnyOrder("", "probably", "probably; it may be E/RES/6/2 or S/RES/6/2");
    }
}

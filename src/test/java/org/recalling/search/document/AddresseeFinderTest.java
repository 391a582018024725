package org.recalling.search.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recalling.Resolutions;
import org.recalling.model.LeadVerb;
import org.recalling.model.Paragraph;
import org.recalling.model.ParagraphKind;
import org.recalling.search.MemoryIndex;
import org.recalling.search.ResolutionIndex;
import org.recalling.search.SearchQuery;
import org.recalling.search.SearchResult;

class AddresseeFinderTest {
    private final AddresseeFinder finder =
            new AddresseeFinder(Resolutions.configuration().addressees());

    @ParameterizedTest(name = "{1} {2}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            request   | Requests      | the Secretary-General to report on wells; | Secretary-General
            request   | Requests      | the Secretary-General, in consultation with Member States, to report; | Secretary-General
            call upon | Calls upon    | all Member States and other relevant stakeholders to dig wells; | Member States, stakeholders
            invite    | Invites       | the President of the General Assembly to preside; | President of the General Assembly
            urge      | Urges         | Governments, as well as the private sector, to share; | Member States, private sector
            encourage | Encourages    | efforts by Member States to share; | none
            decide    | Decides       | that the Secretary-General shall report; | none
            urge      | Urges         | the parties to the conflict to stop; | parties
            demand    | Demands       | that all parties stop; | parties
            request   | Requests      | the statesmen to go; | none
            """)
    void whoever_is_named_right_behind_the_verb_is_addressed(String lemma, String verb, String rest, String names) {
        String[] expected = names == null ? new String[0] : names.split(", ");
        assertThat(finder.addressees(operative(lemma, verb, rest), "en")).containsExactly(expected);
    }

    @Test
    void names_are_known_in_other_languages() {
        assertThat(finder.addressees(operative("request", "Prie", "le Secrétaire général de faire rapport;"), "fr"))
                .containsExactly("Secretary-General");
        assertThat(finder.addressees(operative("request", "Prie", "le Secrétaire général"), "zh"))
                .isEmpty();
    }

    @Test
    void a_sub_paragraph_addresses_whom_its_parent_addresses_and_the_facet_counts_each_resolution_once() {
        ResolutionIndex index = MemoryIndex.of(Resolutions.of("A/RES/77/1")
                .operative("request", "Requests the Secretary-General:")
                .paragraph("OP1.a", ParagraphKind.OPERATIVE, "", "To report on glaciers;")
                .operative("urge", "Urges Member States to melt nothing;"));
        SearchQuery facets = new SearchQuery(
                "", 1, null, 10, SearchQuery.Sort.NEWEST, List.of("addressee"), Map.of(), null, null, null, false);
        assertThat(index.search(facets).facets().get("addressee"))
                .containsExactly(
                        new SearchResult.FacetCount("Member States", "Member States", 1, false),
                        new SearchResult.FacetCount("Secretary-General", "Secretary-General", 1, false));
        assertThat(Stream.of(
                                "para(addressee:\"Secretary-General\" glaciers)",
                                "addressee:\"secretary-general\"",
                                "para(addressee:\"Member States\" glaciers)")
                        .map(q -> index.search(SearchQuery.of(q)).total()))
                .containsExactly(1L, 1L, 0L);
    }

    private static Paragraph operative(String lemma, String verb, String rest) {
        return new Paragraph(
                "OP1",
                ParagraphKind.OPERATIVE,
                "1",
                List.of(new LeadVerb(verb, lemma, List.of(), 0)),
                verb + " " + rest,
                List.of());
    }
}

package org.recalling.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What "Ibid." means: footnotes in their order, and what each cites. */
class NoteChainTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # it takes over the document and chains
        See A/67/53, chap. III. / Ibid. / Ibid., chap. V. | A/67/53 / A/67/53 / A/67/53
        See A/67/53. / Ibid, chap. V. | A/67/53 / A/67/53
        Resolution 60/1. / Ibid., para. 5. | A/RES/60/1 / A/RES/60/1
        # a document and its corrigendum are one source
        Supplement No. 53 and corrigendum (A/67/53 and A/67/53/Corr.1), chap. III. / Ibid. | A/67/53 A/67/53/Corr.1 / A/67/53
        # two sources are ambiguous
        See A/67/53 and A/67/54. / Ibid. | A/67/53 A/67/54 / ?
        # what it states itself replaces what was before
        See A/67/53. / Ibid., Supplement No. 54 (A/67/54). | A/67/53 / A/67/54
        United Nations, Treaty Series, vol. 75, Nos. 970-973. / Ibid., No. 973. | unts:75/970 unts:75/971 unts:75/972 unts:75/973 / unts:75/973
        United Nations, Treaty Series, vol. 1582, No. 27627. / Ibid., vol. 2225, No. 39574. | unts:1582/27627 / unts:2225/39574
        # a volume without its treaty is no certain one
        United Nations, Treaty Series, vol. 1577, No. 27531. / Ibid., vol. 2173. | unts:1577/27531 / ?
        # another meeting, year or supplement keeps the series and leaves the document
        Official Records of the Security Council, Fortieth Year, document S/17279. / Ibid., Fortieth Year, 2603rd meeting. | S/17279 / S/PV.2603
        Official Records of the Security Council, document S/10611. / Ibid., Supplement for April, May and June 1972. | S/10611 / ?
        Official Records of the General Assembly, Thirty-fourth Session, Supplement No. 35 (A/34/35). / Ibid., Thirty-fourth Session, Plenary Meetings, 77th meeting, paras. 70-118. | A/34/35 / A/34/PV.77
        # a note without a source gives none
        Adopted without a vote. / Ibid. | - / ?
        """)
    void ibid_means(String notes, String targets) {
        NoteChain chain = new NoteChain();
        List<String> found = new ArrayList<>();
        for (String note : notes.split(" / ", -1)) {
            found.add(targets(chain.follow(Resolving.in("GA", 2020, note), note)));
        }
        assertThat(String.join(" / ", found)).isEqualTo(targets);
    }

    private static String targets(List<Found> found) {
        return found.isEmpty()
                ? "-"
                : String.join(
                        " ",
                        found.stream()
                                .map(one -> one.isResolved() ? String.valueOf(one.target()) : "?")
                                .toList());
    }
}

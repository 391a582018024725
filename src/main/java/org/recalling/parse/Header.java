package org.recalling.parse;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recalling.model.Vote;
import org.recalling.model.Warning;

/**
 * The facts of one resolution, from its cover page, title, adoption line and markup, and where its parts lie.
 *
 * @param language ISO 639-1
 * @param name its symbol and what the symbol says
 * @param extent which blocks are its cover, body and tail
 * @param meeting as printed
 */
record Header(
        String language,
        ResolutionName name,
        String title,
        @Nullable LocalDate adopted,
        @Nullable String meeting,
        @Nullable Vote vote,
        List<String> subjects,
        List<String> agenda,
        List<String> sponsors,
        Extent extent,
        List<Warning> warnings) {

    /**
     * Where the parts of a resolution lie in the list of its source's blocks.
     *
     * @param bodyStart first block after cover page and title: the enacting formula, or the first paragraph
     * @param tailStart first block of the adoption line or voting record that closes it; the number of blocks where
     *     there is none
     * @param tailEnd first block after that: annexes
     */
    record Extent(int bodyStart, int tailStart, int tailEnd) {}
}

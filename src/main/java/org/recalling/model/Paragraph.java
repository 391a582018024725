package org.recalling.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of a resolution, whole even where a page break cut it.
 *
 * @param id stable within the resolution: {@code PP1}, {@code OP3}, {@code OP3.a.ii}, {@code FN1}, {@code AN1}
 * @param kind what part it plays
 * @param number as printed, without the closing stop: {@code 3}, {@code 3 (a)}; null where none is printed
 * @param verbs the lead first, then verbs set in italics further in; empty where there is none
 * @param text white space folded; null in a catalogue record, which holds facts only
 * @param notes marks of the footnotes that this paragraph carries
 */
public record Paragraph(
        String id,
        ParagraphKind kind,
        @Nullable String number,
        List<LeadVerb> verbs,
        @Nullable String text,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<NoteMark> notes) {
    public Paragraph {
        verbs = verbs == null ? List.of() : List.copyOf(verbs);
        notes = notes == null ? List.of() : List.copyOf(notes);
    }
}

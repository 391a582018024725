package org.recalling.parse;

import java.util.List;
import org.recalling.model.DateMention;
import org.recalling.model.Paragraph;

/** Finds the dates in a resolution's paragraphs and says what each is the date of. */
final class DateFinder {

    /** Every date, in order of paragraphs. */
    List<DateMention> dates(List<Paragraph> paragraphs, Header header) {
        return List.of();
    }
}

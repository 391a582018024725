package org.recalling.source.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The small raised signs that send a reader to a footnote. */
final class PdfNoteMarks {
    private static final Pattern MARKS = Pattern.compile(
            "\\s{0,4}(?:\\d{1,3}|[*†‡§]{1,4}|[a-z])(?:\\s{0,3},\\s{0,3}(?:\\d{1,3}|[a-z])){0,5},?\\s{0,4}");
    private static final Pattern SEPARATOR = Pattern.compile("[,\\s]++");
    private static final Pattern NOTE = Pattern.compile("\\s{0,4}(?:\\d{1,3}|[*†‡§]{1,4})\\s{0,4}");

    private PdfNoteMarks() {}

    static boolean areMarks(CharSequence text) {
        return text.length() < 24 && MARKS.matcher(text).matches();
    }

    /** A mark that can open a note at the page's foot; letters open the notes of tables. */
    static boolean opensNote(CharSequence text) {
        return text.length() < 12 && NOTE.matcher(text).matches();
    }

    static List<String> split(CharSequence text) {
        return Arrays.stream(SEPARATOR.split(text.toString().strip()))
                .filter(mark -> !mark.isEmpty())
                .toList();
    }
}

package org.recalling.source.pdf;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One page's text parted from the notes at its foot.
 *
 * @param body lines of the text
 * @param notes lines of the footnotes, the first of which may go on with the last note of the page before
 */
record PdfFoot(List<PdfLine> body, List<PdfLine> notes) {
    private static final Pattern RULE = Pattern.compile("[_\\u2500\\u2014]{5,}+");
    private static final float SMALLER = 0.95f;

    static PdfFoot of(List<PdfLine> lines, PdfMeasures measures) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            boolean rule = RULE.matcher(lines.get(i).text()).matches();
            if (rule && isSmall(lines.subList(i + 1, lines.size()), measures)) {
                return new PdfFoot(lines.subList(0, i), lines.subList(i + 1, lines.size()));
            }
        }
        int start = startOfNotes(lines, measures);
        return new PdfFoot(lines.subList(0, start), lines.subList(start, lines.size()));
    }

    static boolean opensNote(PdfLine line) {
        PdfRun first = line.runs.getFirst();
        for (PdfRun run : line.runs) {
            if (!run.isBlank()) {
                first = run;
                break;
            }
        }
        return line.raised.contains(first) && PdfNoteMarks.opensNote(first.text);
    }

    private static boolean isSmall(List<PdfLine> lines, PdfMeasures measures) {
        return lines.stream()
                                .filter(line -> line.size < SMALLER * measures.size())
                                .count()
                        * 10
                >= lines.size() * 7L;
    }

    /** Where no rule is drawn in letters: the first marked line of the small print that ends the page. */
    private static int startOfNotes(List<PdfLine> lines, PdfMeasures measures) {
        int start = lines.size();
        for (int i = lines.size() - 1; i >= 0 && lines.get(i).size < SMALLER * measures.size(); i--) {
            if (opensNote(lines.get(i))) {
                start = i;
            }
        }
        return start;
    }
}

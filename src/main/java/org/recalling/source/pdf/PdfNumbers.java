package org.recalling.source.pdf;

import java.util.List;
import java.util.regex.Pattern;

/** Numbers and letters that open a paragraph. */
final class PdfNumbers {
    private static final String ENUMERATOR =
            "(?:\\d{1,3}\\.(?:\\d{1,2}\\.?){0,3}|\\(?[a-z]{1,4}\\)|\\(?\\d{1,3}\\)|[A-Z]\\.|[IVXL]{1,7}\\.|[•–—▪\\uF0B7]"
                    + "|(?:[A-Z]{1,3}-)?\\d{1,4}/\\d{1,3}\\.?|\\d{4} \\(\\d{4}\\)\\.?)";
    private static final Pattern NUMBER = Pattern.compile("\\s{0,9}" + ENUMERATOR + "\\s{0,9}");
    /** A line of running text may begin with {@code 58/198}, but hardly with these. */
    private static final Pattern LEAD = Pattern.compile(
            "\\s{0,9}(?:\\d{1,3}\\.|\\(?[a-z]{1,4}\\)|\\(\\d{1,3}\\)|[•–—▪\\uF0B7])\\s.*+", Pattern.DOTALL);

    /** A first line whose number stands out to the left of the lines below. */
    private static final Pattern HANGING = Pattern.compile("\\s{0,9}" + ENUMERATOR + "\\s.*+", Pattern.DOTALL);

    private static final Pattern STRUCTURAL = Pattern.compile(
            "(?:(?:Rule|Article|Annex|Appendix|Section|Part|Chapter|"
                    + "Regulation|Principle|Goal|Target|Table|Schedule)s?\\s{0,4})?(?:[IVXLC]{1,7}|\\d{1,3}|[A-Z])?[.:]?\\s{0,4}");

    private PdfNumbers() {}

    static boolean endsWithNumber(List<PdfRun> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text));
        return text.length() < 24 && NUMBER.matcher(text).matches();
    }

    static boolean opensWithNumber(String text) {
        return LEAD.matcher(text).matches();
    }

    static boolean hangsFromNumber(String text) {
        return HANGING.matcher(text).matches();
    }

    /** A heading that stands on its own line above another: {@code XIV}, {@code Rule 46}, {@code Annex}. */
    static boolean isStructural(String text) {
        return text.length() < 32 && STRUCTURAL.matcher(text).matches();
    }
}

package org.recalling.server;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers, dates and ids as people read them. */
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Map<String, String> PARTS = Map.of(
            "PP", "preamble",
            "OP", "para.",
            "AN", "annex",
            "FN", "note",
            "HD", "cover page",
            "H", "heading",
            "SG", "closing");

    private Words() {}

    /** "16 March 2012" */
    static String day(@Nullable LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    /** "12,345" */
    static String count(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** "1 resolution", "2 resolutions" */
    static String count(long number, String noun) {
        return count(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** "para. 3 (a)" for {@code OP3.a}, "preamble 4" for {@code PP4}. */
    static String place(String paragraph) {
        int letters = 0;
        while (letters < paragraph.length() && Character.isUpperCase(paragraph.charAt(letters))) {
            letters++;
        }
        String part = PARTS.getOrDefault(paragraph.substring(0, letters), "");
        String[] numbers = paragraph.substring(letters).split("\\.", 8);
        StringBuilder place = new StringBuilder(part.isEmpty() ? paragraph : part + " " + numbers[0]);
        for (int i = 1; i < numbers.length && !part.isEmpty(); i++) {
            place.append(" (").append(numbers[i]).append(')');
        }
        return place.toString().strip();
    }
}

package org.recalling.source.dump;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a date that is a field of its own, in the forms that dumps use. */
final class PrintedDate {
    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH),
            DateTimeFormatter.BASIC_ISO_DATE);
    private static final int ISO_LENGTH = 10;

    private PrintedDate() {}

    /** Null where there is none, or one that could be read two ways. */
    static @Nullable LocalDate of(@Nullable String printed) {
        if (printed == null) {
            return null;
        }
        boolean stamp = printed.length() > ISO_LENGTH && printed.charAt(ISO_LENGTH) == 'T';
        String day = stamp ? printed.substring(0, ISO_LENGTH) : printed;
        for (DateTimeFormatter form : FORMS) {
            try {
                return LocalDate.parse(day, form);
            } catch (DateTimeException e) {
                // Not this form; another may fit.
            }
        }
        return null;
    }
}

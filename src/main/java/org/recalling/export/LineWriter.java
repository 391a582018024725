package org.recalling.export;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Plain text as a footnote would cite it: one line a resolution. */
final class LineWriter implements ReferenceWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Appendable out;

    LineWriter(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(Reference reference) throws IOException {
        StringBuilder line = new StringBuilder(Printable.of(reference.corporateAuthor()));
        line.append(", ").append(Printable.of(reference.title()));
        line.append(", ").append(Printable.of(reference.symbol()));
        LocalDate adopted = reference.adopted();
        if (adopted != null) {
            line.append(" (").append(DAY.format(adopted)).append(')');
        }
        if (reference.url() != null) {
            line.append(", available at ").append(Printable.of(reference.url()));
        }
        out.append(line).append(".\n");
    }
}

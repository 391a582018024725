package org.recalling.export;

import java.io.IOException;

/** A table with a heading, one resolution a row. */
final class CsvWriter implements ReferenceWriter {
    private final Appendable out;

    CsvWriter(Appendable out) throws IOException {
        this.out = out;
        CsvRow.write(out, "symbol", "title", "organ", "adopted", "language", "subjects", "url");
    }

    @Override
    public void write(Reference reference) throws IOException {
        CsvRow.write(
                out,
                reference.symbol(),
                reference.title(),
                reference.organ(),
                reference.adopted(),
                reference.language(),
                String.join("; ", reference.subjects()),
                reference.url());
    }
}

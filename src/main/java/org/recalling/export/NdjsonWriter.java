package org.recalling.export;

import static org.recalling.export.JsonList.object;

import java.io.IOException;

/** One JSON object a line. */
final class NdjsonWriter implements ReferenceWriter {
    private final Appendable out;

    NdjsonWriter(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(Reference reference) throws IOException {
        String line = JsonList.string(object(
                "symbol", reference.symbol(),
                "title", reference.title(),
                "organ", reference.organ(),
                "adopted",
                        reference.adopted() == null ? null : reference.adopted().toString(),
                "lang", reference.language(),
                "subjects", reference.subjects(),
                "cites", reference.cites(),
                "url", reference.url()));
        out.append(line).append('\n');
    }
}

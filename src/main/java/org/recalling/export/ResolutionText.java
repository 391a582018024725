package org.recalling.export;

import java.io.IOException;
import org.recalling.model.Paragraph;
import org.recalling.model.ParagraphKind;
import org.recalling.model.Resolution;

/** A whole resolution as plain text: head, then a paragraph each with its number, footnotes at the end. */
public final class ResolutionText {
    private ResolutionText() {}

    public static void write(Resolution resolution, Appendable out) throws IOException {
        out.append(resolution.symbol().value()).append("\n\n");
        if (!resolution.title().isBlank()) {
            out.append(resolution.title()).append("\n\n");
        }
        if (resolution.adopted() != null) {
            out.append("Adopted ").append(resolution.adopted().toString()).append("\n\n");
        }
        writeAll(resolution, false, out);
        writeAll(resolution, true, out);
    }

    private static void writeAll(Resolution resolution, boolean footnotes, Appendable out) throws IOException {
        for (Paragraph paragraph : resolution.paragraphs()) {
            if ((paragraph.kind() == ParagraphKind.FOOTNOTE) == footnotes) {
                write(paragraph, out);
            }
        }
    }

    private static void write(Paragraph paragraph, Appendable out) throws IOException {
        String text = paragraph.text();
        if (text == null || text.isBlank()) {
            return;
        }
        if (paragraph.number() != null) {
            out.append(paragraph.number()).append(". ");
        }
        out.append(text).append("\n\n");
    }
}

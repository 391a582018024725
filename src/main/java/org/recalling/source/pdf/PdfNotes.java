package org.recalling.source.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recalling.source.Block;
import org.recalling.source.Block.Kind;
import org.recalling.source.Block.Region;
import org.recalling.source.StyledText;

/** Makes the blocks of footnotes: the mark that opens one is its number. */
final class PdfNotes {
    private PdfNotes() {}

    static Block block(PdfParagraph note, LineJoiner joiner) {
        StyledText text = new StyledText();
        String number = markOf(note.first());
        PdfLine before = null;
        for (PdfLine line : note.lines()) {
            if (before != null) {
                joiner.join(text, before.endsWithSpace(), line.text());
            }
            appendTo(text, line, before == null && number != null);
            before = line;
        }
        return text.block(Kind.FOOTNOTE, Region.UNKNOWN, number, 0);
    }

    private static @Nullable String markOf(PdfLine line) {
        if (!PdfFoot.opensNote(line)) {
            return null;
        }
        for (PdfRun run : line.runs) {
            if (!run.isBlank()) {
                List<String> marks = PdfNoteMarks.split(run.text);
                return marks.isEmpty() ? null : marks.getFirst();
            }
        }
        return null;
    }

    private static void appendTo(StyledText text, PdfLine line, boolean withoutMark) {
        StyledText whole = withoutMark ? new StyledText() : text;
        if (!withoutMark) {
            line.appendTo(whole);
            return;
        }
        boolean skipped = false;
        for (PdfRun run : line.runs) {
            if (skipped) {
                text.append(run.text, run.style.italic(), run.style.bold());
            }
            skipped |= !run.isBlank();
        }
    }
}

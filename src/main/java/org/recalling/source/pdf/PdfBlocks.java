package org.recalling.source.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recalling.source.Block;
import org.recalling.source.Block.Kind;
import org.recalling.source.Block.Region;
import org.recalling.source.StyledText;

/** Joins the lines of all pages to blocks: paragraphs whole across pages, each page's notes after the text they serve. */
final class PdfBlocks {
    private static final float MASTHEAD = 0.4f;

    private final PdfMeasures measures;
    private final LineJoiner joiner;
    private final List<Block> blocks = new ArrayList<>();
    private final List<PdfParagraph> notes = new ArrayList<>();
    private @Nullable PdfParagraph open;
    private float firstPageHeight;

    private PdfBlocks(PdfMeasures measures, LineJoiner joiner) {
        this.measures = measures;
        this.joiner = joiner;
    }

    static List<Block> of(List<PdfPage> pages) {
        List<List<PdfLine>> printed = pages.stream().map(PdfLines::of).toList();
        PdfFurniture furniture = new PdfFurniture(pages, printed);
        List<List<PdfLine>> lines = new ArrayList<>();
        LineJoiner joiner = new LineJoiner();
        for (int i = 0; i < pages.size(); i++) {
            lines.add(furniture.textOf(pages.get(i), printed.get(i)));
            lines.getLast().forEach(line -> joiner.learn(line.text()));
        }
        PdfBlocks blocks = new PdfBlocks(PdfMeasures.of(lines), joiner);
        blocks.firstPageHeight = pages.isEmpty() ? 0 : pages.getFirst().height();
        lines.forEach(blocks::addPage);
        blocks.close();
        blocks.closeNotes();
        return blocks.blocks;
    }

    private void addPage(List<PdfLine> lines) {
        PdfFoot foot = PdfFoot.of(lines, measures);
        boolean first = true;
        for (PdfLine line : foot.body()) {
            addLine(line, first);
            first = false;
        }
        if (!notes.isEmpty() && open == null) {
            closeNotes();
        }
        foot.notes().forEach(this::addNote);
    }

    private void addLine(PdfLine line, boolean opensPage) {
        PdfParagraph current = open;
        boolean newPage = opensPage && current != null && current.last().page != line.page;
        if (current != null && (newPage ? current.goesOnOver(line) : current.goesOnWith(line))) {
            current.add(line);
        } else if (current != null && isSameRow(current.last(), line)) {
            current.add(line);
        } else {
            close();
            closeNotesBefore(line);
            open = new PdfParagraph(line, measures);
        }
    }

    /** Cells of one table row; what stands side by side in the masthead has nothing to do with each other. */
    private boolean isSameRow(PdfLine cell, PdfLine next) {
        return cell.shared
                && next.shared
                && cell.page == next.page
                && Math.abs(cell.y - next.y) < 0.5f * cell.size
                && !isMasthead(next);
    }

    private boolean isMasthead(PdfLine line) {
        return line.page == 1 && line.y < MASTHEAD * firstPageHeight;
    }

    private void addNote(PdfLine line) {
        if (PdfFoot.opensNote(line) || notes.isEmpty()) {
            notes.add(new PdfParagraph(line, measures));
        } else {
            notes.getLast().add(line);
        }
    }

    private void close() {
        PdfParagraph current = open;
        if (current != null) {
            PdfLine first = current.first();
            if (first.shared && !isMasthead(first)) {
                blocks.add(row(current));
            } else {
                boolean cover = isMasthead(first) && (first.shared || first.x0 < measures.left() - 2 * first.size);
                blocks.add(current.block(cover ? Region.COVER : Region.UNKNOWN, joiner));
            }
        }
        open = null;
    }

    private static Block row(PdfParagraph cells) {
        StyledText text = new StyledText();
        for (PdfLine cell : cells.lines()) {
            text.space();
            cell.appendTo(text);
        }
        return text.block(Kind.TABLE_ROW, Region.UNKNOWN, null, 0);
    }

    /** The notes of a page wait until the paragraph that its end cut is whole, and may themselves go on. */
    private void closeNotesBefore(PdfLine line) {
        if (!notes.isEmpty() && notes.getLast().last().page < line.page - 1) {
            closeNotes();
        }
    }

    private void closeNotes() {
        for (PdfParagraph note : notes) {
            blocks.add(PdfNotes.block(note, joiner));
        }
        notes.clear();
    }
}

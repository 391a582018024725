package org.recalling.source.pdf;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Takes letters with fonts and positions from PDFBox and joins them to runs, page by page. It stands in for the text
 * stripper's own sorting and writing, which forget the fonts, so that it costs no more.
 */
final class PdfPageReader extends PDFTextStripper {
    private static final int MOST_LETTERS = 8_000_000;
    private static final int MOST_OPERATORS = 40_000_000;

    private final IdentityHashMap<PDFont, PdfFontStyle> styles = new IdentityHashMap<>();
    private final List<PdfPage> pages = new ArrayList<>();
    private List<PdfRun> runs = new ArrayList<>();
    private @Nullable PdfRun run;
    private @Nullable PDFont font;
    private int letters;
    private int unreadable;
    private int operators;

    List<PdfPage> read(PDDocument document) throws IOException {
        setSuppressDuplicateOverlappingText(false);
        writeText(document, Writer.nullWriter());
        return pages;
    }

    /** The share of letters whose font does not tell what character they are. */
    double unreadable() {
        return letters == 0 ? 0 : (double) unreadable / letters;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if ((++operators & 0x3FF) == 0
                && (operators > MOST_OPERATORS || Thread.currentThread().isInterrupted())) {
            throw new InterruptedIOException("more drawing operations than are followed");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        String text = letter.getUnicode();
        if (text == null || text.isEmpty()) {
            return;
        }
        if (++letters > MOST_LETTERS) {
            throw new IllegalStateException("more letters than are read of one file");
        }
        char first = text.charAt(0);
        if (first == 0xFFFD || (first >= 0xE000 && first <= 0xF8FF) || first < ' ') {
            unreadable++;
        }
        place(letter, text);
    }

    private void place(TextPosition letter, String text) {
        float x = letter.getXDirAdj();
        float width = letter.getWidthDirAdj();
        PdfRun current = run;
        if (current == null || !follows(current, letter, x)) {
            current = start(letter, x);
        } else if (isDoubleStrike(current, x, width, text)) {
            return;
        } else if (x - current.x1 > 0.2f * current.size && endsInk(current.text) && !text.isBlank()) {
            current.text.append(' ');
        }
        current.text.append(PdfCharacters.spelledOut(text));
        current.x1 = Math.max(current.x1, x + width);
    }

    /** Bold made by printing the same letter twice, a hair apart. */
    private static boolean isDoubleStrike(PdfRun current, float x, float width, String text) {
        int length = current.text.length();
        return x < current.x1 - 0.8f * width
                && length >= text.length()
                && text.contentEquals(current.text.subSequence(length - text.length(), length))
                && !text.isBlank();
    }

    private static boolean endsInk(StringBuilder text) {
        return !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private boolean follows(PdfRun current, TextPosition letter, float x) {
        float gap = x - current.x1;
        return letter.getFont().equals(font)
                && Math.abs(letter.getYDirAdj() - current.y) < 0.5f
                && Math.abs(letter.getYScale() - current.size) < 0.1f
                && gap > -current.size
                && gap < 0.9f * current.size;
    }

    private PdfRun start(TextPosition letter, float x) {
        font = letter.getFont();
        PdfFontStyle style = styles.computeIfAbsent(font, PdfFontStyle::of);
        PdfRun started = new PdfRun(x, letter.getYDirAdj(), letter.getYScale(), style);
        if (letter.getDir() == 0) {
            runs.add(started);
        }
        run = started;
        return started;
    }

    @Override
    protected void writePage() {
        pages.add(new PdfPage(
                pages.size() + 1,
                getCurrentPage().getCropBox().getHeight(),
                getCurrentPage().getCropBox().getWidth(),
                runs));
        runs = new ArrayList<>();
        run = null;
    }
}

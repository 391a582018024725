package org.recalling.source.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.recalling.source.Block;
import org.recalling.source.ReadOutcome;
import org.recalling.source.Reasons;
import org.recalling.source.SourceFacts;
import org.recalling.source.SourceReader;
import org.recalling.source.SourceText;

/** Reads PDF: fonts tell the italic leads, positions tell paragraphs from page furniture and footnotes. */
public final class PdfReader implements SourceReader {
    private static final int MOST_PAGES = 3000;
    private static final double MOST_UNREADABLE = 0.3;

    /** So near to the end of a file stands the mark of its end. */
    private static final int END_WITHIN = 4096;

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public ReadOutcome read(String name, byte[] content) throws IOException {
        PdfExpansion.check(content);
        refuseTruncated(content);
        try (PDDocument document = Loader.loadPDF(content)) {
            List<Block> blocks = PdfBlocks.of(pagesOf(document));
            return new ReadOutcome.Read(new SourceText(name, format(), "", SourceFacts.NONE, blocks));
        } catch (InvalidPasswordException e) {
            throw new IOException("encrypted: it opens only with a password", e);
        } catch (RuntimeException e) {
            // PDFBox answers some damage with unchecked exceptions.
            throw new IOException("damaged: " + Reasons.of(e), e);
        }
    }

    /** PDFBox mends a file whose end is missing and gives what is left of it: half a resolution. */
    private static void refuseTruncated(byte[] content) throws IOException {
        int from = Math.max(0, content.length - END_WITHIN);
        String end = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
        if (!end.contains("%%EOF")) {
            throw new IOException("truncated: the end of the PDF is missing");
        }
    }

    private static List<PdfPage> pagesOf(PDDocument document) throws IOException {
        int count = document.getNumberOfPages();
        if (count == 0) {
            throw new IOException("damaged: the PDF has no pages");
        }
        if (count > MOST_PAGES) {
            throw new IOException("%,d pages are more than the %,d that are read".formatted(count, MOST_PAGES));
        }
        PdfPageReader reader = new PdfPageReader();
        List<PdfPage> pages = reader.read(document);
        if (pages.stream().allMatch(page -> page.runs().stream().allMatch(PdfRun::isBlank))) {
            throw new IOException("no text on its pages: images only, it needs character recognition");
        }
        if (reader.unreadable() > MOST_UNREADABLE) {
            throw new IOException("its fonts do not tell which characters they draw");
        }
        return pages;
    }
}

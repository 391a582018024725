package org.recalling.source.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.recalling.source.Reasons;

/** Unpacks a Word file into nothing, only to count: POI keeps all of it, and a tree of its markup, in memory. */
final class DocxExpansion {
    private static final long MOST_BYTES = 96L << 20;
    private static final int MOST_PARTS = 5000;
    private static final int MOST_TAGS = 1_500_000;

    private final byte[] buffer = new byte[1 << 16];
    private long bytes;
    private int tags;
    private int parts;

    private DocxExpansion() {}

    static void check(byte[] content) throws IOException {
        DocxExpansion expansion = new DocxExpansion();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                expansion.count(zip, part.getName());
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("damaged: " + Reasons.of(e), e);
        }
        if (expansion.parts == 0) {
            throw new IOException("damaged: not a packed Word document");
        }
    }

    private void count(ZipInputStream zip, String part) throws IOException {
        boolean markup = part.endsWith(".xml") || part.endsWith(".rels");
        if (++parts > MOST_PARTS) {
            throw new IOException("the document has more than %,d parts".formatted(MOST_PARTS));
        }
        for (int got = zip.read(buffer); got > 0; got = zip.read(buffer)) {
            bytes += got;
            if (bytes > MOST_BYTES) {
                throw new IOException(
                        "the document unpacks to more than the %,d bytes that are read".formatted(MOST_BYTES));
            }
            for (int i = 0; markup && i < got; i++) {
                tags += buffer[i] == '<' ? 1 : 0;
            }
            if (tags > MOST_TAGS) {
                throw new IOException("the document has more than the %,d tags that are read".formatted(MOST_TAGS));
            }
        }
    }
}

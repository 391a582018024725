package org.recalling.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.recalling.source.pdf.PdfReader;

/**
 * What {@link PdfReader} costs beside PDFBox's own text extraction of the same files: both by turns in one run, the
 * median of the rounds. {@code PdfCost FOLDER [ROUNDS]}.
 */
public final class PdfCost {
    private PdfCost() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "../shared/corpus/pdf");
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        List<byte[]> files = contents(folder);
        long[] stripper = new long[rounds];
        long[] reader = new long[rounds];
        run(files, true);
        run(files, false);
        for (int round = 0; round < rounds; round++) {
            stripper[round] = run(files, true);
            reader[round] = run(files, false);
        }
        long own = median(stripper);
        long ours = median(reader);
        System.out.printf(
                "%d files, median of %d rounds: PDFTextStripper %d ms, PdfReader %d ms, ratio %.2f%n",
                files.size(), rounds, own / 1_000_000, ours / 1_000_000, (double) ours / own);
    }

    private static long run(List<byte[]> files, boolean strip) throws IOException {
        long start = System.nanoTime();
        for (byte[] file : files) {
            if (strip) {
                try (PDDocument document = Loader.loadPDF(file)) {
                    new PDFTextStripper().getText(document);
                }
            } else {
                new PdfReader().read("bench", file);
            }
        }
        return System.nanoTime() - start;
    }

    private static List<byte[]> contents(Path folder) throws IOException {
        List<byte[]> contents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".pdf"))
                    .sorted()
                    .toList()) {
                contents.add(Files.readAllBytes(file));
            }
        }
        return contents;
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}

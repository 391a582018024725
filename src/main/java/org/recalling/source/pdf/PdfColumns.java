package org.recalling.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a page set in two columns down the first and then down the second. */
final class PdfColumns {
    private static final int FEWEST_LINES = 12;

    /** Places looked at in the middle fifth of a page, some 3 points apart: a page may claim any width. */
    private static final int STEPS = 40;

    private PdfColumns() {}

    static List<PdfLine> inReadingOrder(List<PdfLine> lines, PdfPage page) {
        List<PdfLine> ordered = new ArrayList<>(lines);
        ordered.sort(Comparator.<PdfLine>comparingDouble(line -> line.y).thenComparingDouble(line -> line.x0));
        float gutter = gutterOf(ordered, page);
        return Float.isNaN(gutter) ? ordered : downEachColumn(ordered, gutter);
    }

    /** A strip in the middle third that hardly any line crosses while both sides are full of long lines. */
    private static float gutterOf(List<PdfLine> lines, PdfPage page) {
        for (int step = 0; step < STEPS; step++) {
            float at = (0.4f + 0.2f * step / STEPS) * page.width();
            long crossing =
                    lines.stream().filter(line -> line.x0 < at && line.x1 > at).count();
            if (crossing * 12 <= lines.size()
                    && isFull(lines.stream().filter(line -> line.x1 <= at).toList(), page)
                    && isFull(lines.stream().filter(line -> line.x0 >= at).toList(), page)) {
                return at;
            }
        }
        return Float.NaN;
    }

    private static boolean isFull(List<PdfLine> side, PdfPage page) {
        double width =
                side.stream().mapToDouble(line -> line.x1 - line.x0).average().orElse(0);
        return side.size() >= FEWEST_LINES && width > 0.24 * page.width();
    }

    private static List<PdfLine> downEachColumn(List<PdfLine> lines, float gutter) {
        List<PdfLine> ordered = new ArrayList<>();
        List<PdfLine> right = new ArrayList<>();
        for (PdfLine line : lines) {
            if (line.x0 >= gutter) {
                right.add(line.alone());
            } else if (line.x1 <= gutter) {
                ordered.add(line.alone());
            } else {
                ordered.addAll(right);
                right.clear();
                ordered.add(line);
            }
        }
        ordered.addAll(right);
        return ordered;
    }
}

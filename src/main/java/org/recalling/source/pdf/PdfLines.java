package org.recalling.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the runs of a page together to lines, in reading order. */
final class PdfLines {
    private static final float SMALLEST = 3f;
    private static final Comparator<PdfRun> DOWN_THE_PAGE =
            Comparator.<PdfRun>comparingDouble(run -> run.y).thenComparingDouble(run -> run.x0);

    private final int page;
    private final List<Baseline> baselines = new ArrayList<>();

    private PdfLines(int page) {
        this.page = page;
    }

    static List<PdfLine> of(PdfPage page) {
        PdfLines lines = new PdfLines(page.number());
        page.runs().stream()
                .filter(run -> run.size >= SMALLEST && !run.style.barcode() && !run.text.isEmpty())
                .sorted(DOWN_THE_PAGE)
                .forEach(lines::add);
        lines.lowerRaised();
        return PdfColumns.inReadingOrder(lines.cut(), page);
    }

    /** Runs of about one height. */
    private static final class Baseline {
        final List<PdfRun> runs = new ArrayList<>();
        final List<PdfRun> raised = new ArrayList<>();
        PdfRun main;

        Baseline(PdfRun first) {
            main = first;
            add(first);
        }

        void add(PdfRun run) {
            runs.add(run);
            if (!run.isBlank() && (main.isBlank() || run.text.length() > main.text.length())) {
                main = run;
            }
        }

        /** A raised run stands beside or inside the line it belongs to. */
        boolean carries(PdfRun run) {
            float rise = (main.y - run.y) / main.size;
            if (rise < 0.12f || rise > 0.75f || run.size > 0.85f * main.size) {
                return false;
            }
            return runs.stream()
                    .anyMatch(other -> !other.isBlank()
                            && other.size > run.size
                            && run.x0 > other.x0 - 1.5f * other.size
                            && run.x0 < other.x1 + other.size);
        }
    }

    private void add(PdfRun run) {
        Baseline last = baselines.isEmpty() ? null : baselines.getLast();
        if (last != null && run.y - last.main.y < 0.2f * Math.min(run.size, last.main.size)) {
            last.add(run);
        } else {
            baselines.add(new Baseline(run));
        }
    }

    private void lowerRaised() {
        for (int i = 0; i < baselines.size() - 1; i++) {
            Baseline above = baselines.get(i);
            for (PdfRun run : List.copyOf(above.runs)) {
                Baseline carrier = run.isBlank() ? null : carrierOf(run, i);
                if (carrier != null) {
                    above.runs.remove(run);
                    carrier.runs.add(run);
                    if (PdfNoteMarks.areMarks(run.text)) {
                        carrier.raised.add(run);
                    }
                }
            }
        }
    }

    private @Nullable Baseline carrierOf(PdfRun run, int from) {
        for (int i = from + 1; i < Math.min(from + 5, baselines.size()); i++) {
            if (baselines.get(i).carries(run)) {
                return baselines.get(i);
            }
        }
        return null;
    }

    private List<PdfLine> cut() {
        List<PdfLine> lines = new ArrayList<>();
        for (Baseline baseline : baselines) {
            baseline.runs.sort(Comparator.comparingDouble(run -> run.x0));
            List<List<PdfRun>> cells = PdfLine.cells(baseline.runs);
            for (List<PdfRun> cell : cells) {
                if (cell.stream().anyMatch(run -> !run.isBlank())) {
                    lines.add(PdfLine.of(page, cell, baseline.raised, cells.size() > 1));
                }
            }
        }
        return lines;
    }
}

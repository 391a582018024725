package org.recalling.source.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is usual in one document.
 *
 * @param size of the letters of the running text
 * @param left edge of the running text
 * @param right edge of the running text
 * @param pitch from one baseline to the next
 */
record PdfMeasures(float size, float left, float right, float pitch) {
    private static final float PITCH_OF_SIZE = 1.2f;
    private static final float FARTHEST_INDENT = 4;

    static PdfMeasures of(List<List<PdfLine>> pages) {
        float size = usual(pages, line -> line.size);
        List<List<PdfLine>> running = pages.stream()
                .map(lines -> lines.stream()
                        .filter(line -> Math.abs(line.size - size) < 0.3f)
                        .toList())
                .toList();
        float pitch = usualPitch(running);
        return new PdfMeasures(
                size,
                leftEdge(votes(running, line -> line.x0), size),
                usual(running, line -> line.x1),
                pitch > 0 ? pitch : PITCH_OF_SIZE * size);
    }

    /** From one baseline to the next in letters of another size. */
    float pitchFor(float other) {
        return pitch * Math.max(1, other / size);
    }

    private interface Measure {
        float of(PdfLine line);
    }

    private static float usual(List<List<PdfLine>> pages, Measure measure) {
        return mostVoted(votes(pages, measure)) / 2f;
    }

    /** Where most paragraphs have one line only, most lines are indented: the edge is what a few reach further left. */
    private static float leftEdge(Map<Integer, Integer> votes, float size) {
        int most = mostVoted(votes);
        int needed = votes.getOrDefault(most, 0) / 5;
        return votes.entrySet().stream()
                        .filter(vote -> vote.getValue() >= needed && vote.getKey() > most - 2 * FARTHEST_INDENT * size)
                        .mapToInt(Map.Entry::getKey)
                        .min()
                        .orElse(most)
                / 2f;
    }

    private static Map<Integer, Integer> votes(List<List<PdfLine>> pages, Measure measure) {
        Map<Integer, Integer> votes = new HashMap<>();
        for (List<PdfLine> lines : pages) {
            for (PdfLine line : lines) {
                votes.merge(Math.round(2 * measure.of(line)), Math.round(line.x1 - line.x0), Integer::sum);
            }
        }
        return votes;
    }

    private static float usualPitch(List<List<PdfLine>> pages) {
        Map<Integer, Integer> votes = new HashMap<>();
        for (List<PdfLine> lines : pages) {
            for (int i = 1; i < lines.size(); i++) {
                float step = lines.get(i).y - lines.get(i - 1).y;
                if (step > 0.8f * lines.get(i).size && step < 3 * lines.get(i).size) {
                    votes.merge(Math.round(2 * step), 1, Integer::sum);
                }
            }
        }
        return mostVoted(votes) / 2f;
    }

    private static int mostVoted(Map<Integer, Integer> votes) {
        return votes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}

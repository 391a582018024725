package org.recalling.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.recalling.source.text.TextParagraphs.TextParagraph;

/** Puts the rows of tables together that a conversion has printed a cell a paragraph: "Directors", "12", "14". */
final class TextTables {
    private static final Pattern FIGURE =
            Pattern.compile("\\(?[\\u2013-]?\\d(?:[\\d ,.\\u00A0]{0,16}\\d)?\\)?[a-z%]?|[\\u2013\\u2014-]");
    private static final int LONGEST_CELL = 250;
    private static final int LONGEST_FIGURE = 22;
    private static final int FEWEST_ROWS = 4;

    private final List<TextParagraph> cells;
    private final List<TextParagraph> rows = new ArrayList<>();
    private int at;

    private TextTables(List<TextParagraph> cells) {
        this.cells = cells;
    }

    /** The same paragraphs, those that are cells of a table put together to its rows. */
    static List<TextParagraph> rowed(List<TextParagraph> paragraphs) {
        if (paragraphs.stream().filter(TextTables::isFigure).limit(FEWEST_ROWS).count() < FEWEST_ROWS) {
            return paragraphs;
        }
        List<TextParagraph> rowed = new ArrayList<>();
        int from = 0;
        while (from < paragraphs.size()) {
            int to = from;
            while (to < paragraphs.size() && isCell(paragraphs.get(to))) {
                to++;
            }
            rowed.addAll(new TextTables(paragraphs.subList(from, to)).rows());
            if (to < paragraphs.size()) {
                rowed.add(paragraphs.get(to));
            }
            from = to + 1;
        }
        return rowed;
    }

    private static boolean isFigure(TextParagraph paragraph) {
        return paragraph.text().length() <= LONGEST_FIGURE
                && FIGURE.matcher(paragraph.text()).matches();
    }

    private static boolean isCell(TextParagraph paragraph) {
        String text = paragraph.text();
        return text.length() <= LONGEST_CELL
                && ".;:,".indexOf(text.charAt(text.length() - 1)) < 0
                && text.charAt(0) != '#'
                && !TextStarts.isAlone(text);
    }

    /** The cells as they are where most rows have not as many figures as the others. */
    private List<TextParagraph> rows() {
        int columns = columns();
        if (columns == 0) {
            return cells;
        }
        addHead(columns);
        while (at < cells.size()) {
            addRow(1 + figures(at + 1));
        }
        return rows;
    }

    /** How many figures stand in most rows; 0 where there is no such number. */
    private int columns() {
        Map<Integer, Integer> counts = new TreeMap<>();
        int all = 0;
        for (int i = 0; i < cells.size(); i++) {
            int figures = isFigure(cells.get(i)) ? 0 : figures(i + 1);
            if (figures > 0) {
                counts.merge(figures, 1, Integer::sum);
                all++;
            }
        }
        int rowsOfAll = all;
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= FEWEST_ROWS && count.getValue() * 3 >= rowsOfAll * 2)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    private int figures(int from) {
        int to = from;
        while (to < cells.size() && isFigure(cells.get(to))) {
            to++;
        }
        return to - from;
    }

    /** The heads of the columns come first; the first column may have none. */
    private void addHead(int columns) {
        int words = 0;
        while (words < cells.size() && !isFigure(cells.get(words))) {
            words++;
        }
        int heads = Math.min(columns + 1, words - 1);
        if (heads >= columns && heads > 1) {
            addRow(heads);
        }
    }

    private void addRow(int length) {
        List<String> texts =
                cells.subList(at, at + length).stream().map(TextParagraph::text).toList();
        rows.add(cells.get(at).withText(String.join(" ", texts)).asRow());
        at += length;
    }
}

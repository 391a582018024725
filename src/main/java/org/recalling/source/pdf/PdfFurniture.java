package org.recalling.source.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows running heads and feet, page numbers, job numbers and bar codes from the text between them. */
final class PdfFurniture {
    private static final float HEAD = 0.13f;
    private static final float FOOT = 0.89f;
    private static final Pattern SYMBOL =
            Pattern.compile("[A-Z]{1,8}(?:/[A-Za-z0-9.\\-()]{1,16}){1,8}(?:\\s?\\(\\d{4}\\))?\\*{0,2}");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:[Pp]age\\s)?[–—-]?\\s?\\d{1,4}(?:\\s?(?:/|of)\\s?\\d{1,4})?\\s?[–—-]?");
    private static final Pattern JOB_NUMBER = Pattern.compile(
            "(?:[A-Z]{1,3}\\.)?\\d{2}-\\d{5}\\*{0,2}(?:\\s{0,4}\\([A-Z]\\))?[\\s\\d*]{0,40}|\\*\\d{5,9}\\*|\\d{2}-\\d{5}|\\d{6}");
    private static final Pattern RECYCLE = Pattern.compile("Please\\s{1,3}recycle.{0,5}");
    /** A page's number, alone or with the number of pages; the numbers within a symbol are not one. */
    private static final Pattern COUNTED = Pattern.compile("(?<![\\w/.])\\d{1,4}(?:\\s?/\\s?\\d{1,4})?(?![\\w/])");

    private final Map<String, Set<Integer>> pagesOf = new HashMap<>();

    /** @param pages the lines of each page, in order */
    PdfFurniture(List<PdfPage> pages, List<List<PdfLine>> lines) {
        for (int i = 0; i < pages.size(); i++) {
            for (PdfLine line : lines.get(i)) {
                if (isInMargin(line, pages.get(i))) {
                    pagesOf.computeIfAbsent(key(line), key -> new HashSet<>()).add(i);
                }
            }
        }
    }

    List<PdfLine> textOf(PdfPage page, List<PdfLine> lines) {
        float top = page.number() == 1 ? -1 : lowestHead(page, lines);
        float bottom = highestFoot(page, lines);
        return lines.stream().filter(line -> line.y > top && line.y < bottom).toList();
    }

    private float lowestHead(PdfPage page, List<PdfLine> lines) {
        float lowest = -1;
        for (PdfLine line : lines) {
            if (line.y < HEAD * page.height() && (isRepeated(line) || isHead(line.text()))) {
                lowest = Math.max(lowest, line.y + 0.2f * line.size);
            }
        }
        return lowest;
    }

    private float highestFoot(PdfPage page, List<PdfLine> lines) {
        float highest = Float.MAX_VALUE;
        for (PdfLine line : lines) {
            if (line.y > FOOT * page.height() && (isRepeated(line) || isFoot(line.text()))) {
                highest = Math.min(highest, line.y - 0.3f * line.size);
            }
        }
        return highest;
    }

    private static boolean isHead(String text) {
        return text.length() < 60
                && (SYMBOL.matcher(text).matches() || PAGE_NUMBER.matcher(text).matches());
    }

    private static boolean isFoot(String text) {
        return text.length() < 60
                && (PAGE_NUMBER.matcher(text).matches()
                        || JOB_NUMBER.matcher(text).matches()
                        || RECYCLE.matcher(text).matches());
    }

    private static boolean isInMargin(PdfLine line, PdfPage page) {
        return line.y < HEAD * page.height() || line.y > FOOT * page.height();
    }

    /**
     * The same words at the same height on another page. A footnote may well say the same twice, and the rule above
     * footnotes has no words.
     */
    private boolean isRepeated(PdfLine line) {
        return line.raised.isEmpty()
                && pagesOf.getOrDefault(key(line), Set.of()).size() > 1
                && line.text().chars().anyMatch(Character::isLetter);
    }

    private static String key(PdfLine line) {
        return Math.round(line.y / 2) + ":" + COUNTED.matcher(line.text()).replaceAll("#");
    }
}

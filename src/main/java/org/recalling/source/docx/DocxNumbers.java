package org.recalling.source.docx;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.recalling.source.ListNumbers;

/** Counts automatic lists as Word does, so that their numbers can be read although no text holds them. */
final class DocxNumbers {
    private static final int LEVELS = 9;

    private final XWPFDocument document;
    private final @Nullable XWPFNumbering numbering;
    private final Map<BigInteger, int[]> counters = new HashMap<>();

    DocxNumbers(XWPFDocument document) {
        this.document = document;
        this.numbering = document.getNumbering();
    }

    /** The number that Word prints before a paragraph, null where it prints none or a bullet; counts on. */
    @Nullable String next(XWPFParagraph paragraph) {
        CTNumPr list = listOf(paragraph);
        if (list == null || numbering == null || list.getNumId() == null) {
            return null;
        }
        BigInteger abstractId = numbering.getAbstractNumID(list.getNumId().getVal());
        XWPFAbstractNum definition = abstractId == null ? null : numbering.getAbstractNum(abstractId);
        int level = levelOf(list);
        CTLvl format = definition == null ? null : format(definition, level);
        if (definition == null || format == null) {
            return null;
        }
        int[] counter = counters.computeIfAbsent(keyOf(list, abstractId), key -> new int[LEVELS]);
        counter[level] = counter[level] == 0 ? startOf(paragraph, format) : counter[level] + 1;
        Arrays.fill(counter, level + 1, LEVELS, 0);
        return print(definition, format, counter);
    }

    /** From 1, 0 where the paragraph is no list item. */
    int level(XWPFParagraph paragraph) {
        CTNumPr list = listOf(paragraph);
        return list == null ? 0 : levelOf(list) + 1;
    }

    private @Nullable CTNumPr listOf(XWPFParagraph paragraph) {
        CTPPrBase own = paragraph.getCTP().getPPr();
        if (own != null && own.getNumPr() != null) {
            return own.getNumPr();
        }
        String id = paragraph.getStyleID();
        XWPFStyle style = id == null || document.getStyles() == null
                ? null
                : document.getStyles().getStyle(id);
        CTPPrBase inherited = style == null ? null : style.getCTStyle().getPPr();
        return inherited == null ? null : inherited.getNumPr();
    }

    /** A list that starts again counts for itself; others of one definition count together. */
    private BigInteger keyOf(CTNumPr list, BigInteger abstractId) {
        BigInteger id = list.getNumId().getVal();
        boolean restarts = numbering != null
                && numbering.getNum(id) != null
                && numbering.getNum(id).getCTNum().sizeOfLvlOverrideArray() > 0;
        return restarts ? id.negate().subtract(BigInteger.ONE) : abstractId;
    }

    private static int levelOf(CTNumPr list) {
        int level = list.getIlvl() == null || list.getIlvl().getVal() == null
                ? 0
                : list.getIlvl().getVal().intValue();
        return Math.clamp(level, 0, LEVELS - 1);
    }

    private static int startOf(XWPFParagraph paragraph, CTLvl format) {
        BigInteger override = paragraph.getCTP().getPPr() == null || paragraph.getNumID() == null
                ? null
                : paragraph.getNumStartOverride();
        if (override != null) {
            return override.intValue();
        }
        return format.getStart() == null || format.getStart().getVal() == null
                ? 1
                : format.getStart().getVal().intValue();
    }

    private static @Nullable CTLvl format(XWPFAbstractNum definition, int level) {
        for (CTLvl format : definition.getCTAbstractNum().getLvlArray()) {
            if (format.getIlvl() != null && format.getIlvl().intValue() == level) {
                return format;
            }
        }
        return null;
    }

    private static @Nullable String print(XWPFAbstractNum definition, CTLvl format, int[] counter) {
        String style = styleOf(format);
        if (format.getLvlText() == null || style.equals("bullet") || style.equals("none")) {
            return null;
        }
        String printed = String.valueOf(format.getLvlText().getVal());
        for (int level = 0; level < LEVELS; level++) {
            CTLvl of = format(definition, level);
            if (of != null && printed.contains("%" + (level + 1))) {
                printed = printed.replace("%" + (level + 1), digits(styleOf(of), Math.max(1, counter[level])));
            }
        }
        return printed.isBlank() ? null : printed.strip();
    }

    private static String styleOf(CTLvl format) {
        return format.getNumFmt() == null
                ? "decimal"
                : String.valueOf(format.getNumFmt().getVal());
    }

    private static String digits(String style, int value) {
        return switch (style) {
            case "lowerLetter" -> ListNumbers.letters(value);
            case "upperLetter" -> ListNumbers.letters(value).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> ListNumbers.roman(value);
            case "upperRoman" -> ListNumbers.roman(value).toUpperCase(Locale.ROOT);
            default -> String.valueOf(value);
        };
    }
}

package org.recalling.source.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/** Whether a run is italic or bold: by itself, else by its style, else by its paragraph's style. */
final class DocxStyles {
    private static final Set<String> OFF = Set.of("0", "false", "off");
    private static final int DEEPEST = 20;

    private final @Nullable XWPFStyles styles;
    private final Map<String, Look> looks = new HashMap<>();

    DocxStyles(@Nullable XWPFStyles styles) {
        this.styles = styles;
    }

    /** What a style says; null where it says nothing. */
    private record Look(@Nullable Boolean italic, @Nullable Boolean bold) {
        static final Look SILENT = new Look(null, null);

        static Look of(@Nullable CTRPr properties) {
            if (properties == null) {
                return SILENT;
            }
            return new Look(
                    properties.sizeOfIArray() == 0 ? null : isOn(properties.getIArray(0)),
                    properties.sizeOfBArray() == 0 ? null : isOn(properties.getBArray(0)));
        }

        Look orElse(Look other) {
            return new Look(italic == null ? other.italic : italic, bold == null ? other.bold : bold);
        }
    }

    boolean isItalic(XWPFParagraph paragraph, XWPFRun run) {
        return Boolean.TRUE.equals(look(paragraph, run).italic());
    }

    boolean isBold(XWPFParagraph paragraph, XWPFRun run) {
        return Boolean.TRUE.equals(look(paragraph, run).bold());
    }

    boolean isHidden(XWPFRun run) {
        CTRPr properties = run.getCTR().getRPr();
        return properties != null && properties.sizeOfVanishArray() > 0 && isOn(properties.getVanishArray(0));
    }

    private Look look(XWPFParagraph paragraph, XWPFRun run) {
        return Look.of(run.getCTR().getRPr()).orElse(byStyle(run.getStyle())).orElse(byStyle(paragraph.getStyleID()));
    }

    private Look byStyle(@Nullable String id) {
        if (id == null || id.isEmpty() || styles == null) {
            return Look.SILENT;
        }
        Look known = looks.get(id);
        if (known == null) {
            known = inherited(styles, id);
            looks.put(id, known);
        }
        return known;
    }

    private static Look inherited(XWPFStyles styles, String id) {
        Look look = Look.SILENT;
        String next = id;
        for (int i = 0; i < DEEPEST && next != null; i++) {
            XWPFStyle style = styles.getStyle(next);
            if (style == null) {
                break;
            }
            look = look.orElse(Look.of(style.getCTStyle().getRPr()));
            next = style.getBasisStyleID();
        }
        return look;
    }

    private static boolean isOn(CTOnOff property) {
        return !property.isSetVal()
                || !OFF.contains(String.valueOf(property.getVal()).toLowerCase(Locale.ROOT));
    }
}

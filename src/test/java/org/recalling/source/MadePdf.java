package org.recalling.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jspecify.annotations.Nullable;

/** Sets a PDF letter by letter, as the tests need it; {@code y} counts from the top. */
public final class MadePdf {
    public static final float LEFT = 123;
    public static final float INDENT = 147;
    private static final float HEIGHT = 792;

    private final PDDocument document = new PDDocument();
    private final PDFont roman = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDFont italic = new PDType1Font(FontName.TIMES_ITALIC);
    private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
    private @Nullable PDPageContentStream content;

    public MadePdf page() {
        return page(new PDPage());
    }

    public MadePdf pageAsWideAs(float width) {
        return page(new PDPage(new PDRectangle(width, HEIGHT)));
    }

    private MadePdf page(PDPage page) {
        try {
            finishPage();
            document.addPage(page);
            content = new PDPageContentStream(document, page);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public MadePdf roman(float x, float y, String text) {
        return put(roman, 10, x, y, text);
    }

    public MadePdf bold(float x, float y, String text) {
        return put(bold, 10, x, y, text);
    }

    public MadePdf small(float x, float y, String text) {
        return put(roman, 8, x, y, text);
    }

    public MadePdf raised(float x, float y, String text) {
        return put(roman, 5.5f, x, y - 3.2f, text);
    }

    /** An italic lead and the rest of its line. */
    public MadePdf lead(float x, float y, String verb, String rest) {
        put(italic, 10, x, y, verb);
        return roman(x + width(italic, verb), y, rest);
    }

    public float endOf(float x, String text) {
        return x + width(roman, text);
    }

    public byte[] bytes() {
        return save(null);
    }

    public byte[] encrypted(String password) {
        return save(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    }

    private byte[] save(@Nullable StandardProtectionPolicy policy) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            finishPage();
            if (policy != null) {
                document.protect(policy);
            }
            document.save(out);
            document.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MadePdf put(PDFont font, float size, float x, float y, String text) {
        try {
            PDPageContentStream page = content;
            if (page == null) {
                throw new IllegalStateException("no page is open");
            }
            page.beginText();
            page.setFont(font, size);
            page.newLineAtOffset(x, HEIGHT - y);
            page.showText(text);
            page.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static float width(PDFont font, String text) {
        try {
            return font.getStringWidth(text) / 100;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finishPage() throws IOException {
        if (content != null) {
            content.close();
        }
        content = null;
    }
}

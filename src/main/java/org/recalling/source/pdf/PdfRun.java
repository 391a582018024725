package org.recalling.source.pdf;

/** Letters of one font that follow each other on one baseline. */
final class PdfRun {
    final StringBuilder text = new StringBuilder();
    final float x0;
    final float y;
    final float size;
    final PdfFontStyle style;
    float x1;

    PdfRun(float x, float y, float size, PdfFontStyle style) {
        this.x0 = x;
        this.x1 = x;
        this.y = y;
        this.size = size;
        this.style = style;
    }

    boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\u00A0') {
                return false;
            }
        }
        return true;
    }
}

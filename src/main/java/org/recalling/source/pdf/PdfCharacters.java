package org.recalling.source.pdf;

import java.text.Normalizer;

/** Characters that a PDF draws as one shape but that are written as several, or not at all. */
final class PdfCharacters {
    private PdfCharacters() {}

    /** Ligatures as letters; the Arabic and Hebrew shapes as the letters they stand for. */
    static String spelledOut(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 0xFB00 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFE)) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }
}

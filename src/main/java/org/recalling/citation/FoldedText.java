package org.recalling.citation;

import org.jspecify.annotations.Nullable;

/**
 * Text in which one thing is spelled one way, with the way back to the original offsets: spaces of any kind are one
 * space, dashes a hyphen, full-width and Arabic-Indic signs their ASCII likes; soft hyphens, zero-width and direction
 * marks and superscript note marks are gone.
 */
final class FoldedText {
    private final String original;
    private final String folded;
    private final int @Nullable [] offsets;

    private FoldedText(String original, String folded, int @Nullable [] offsets) {
        this.original = original;
        this.folded = folded;
        this.offsets = offsets;
    }

    static FoldedText of(String original) {
        return needsFolding(original) ? fold(original) : new FoldedText(original, original, null);
    }

    /** The folded text alone. */
    static String fold(CharSequence text) {
        return of(text.toString()).folded;
    }

    private static boolean needsFolding(String text) {
        char before = 'x';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return true;
            }
            before = c;
        }
        return false;
    }

    private static FoldedText fold(String original) {
        char[] letters = new char[original.length()];
        int[] offsets = new int[original.length()];
        int length = 0;
        for (int i = 0; i < original.length(); i++) {
            char c = FoldedCharacters.fold(original.charAt(i));
            boolean again = c == ' ' && length > 0 && letters[length - 1] == ' ';
            if (c != FoldedCharacters.NOTHING && !again) {
                letters[length] = c;
                offsets[length++] = i;
            }
        }
        FoldedCharacters.latinize(letters, length);
        return new FoldedText(original, new String(letters, 0, length), offsets);
    }

    String text() {
        return folded;
    }

    int length() {
        return folded.length();
    }

    /** Offset in the original of a folded character. */
    int originalStart(Span span) {
        return offsets == null ? span.start() : offsets[span.start()];
    }

    /** Offset in the original after a span's last character. */
    int originalEnd(Span span) {
        return offsets == null ? span.end() : offsets[span.end() - 1] + 1;
    }

    /** What the original prints there. */
    String surface(Span span) {
        return original.substring(originalStart(span), originalEnd(span));
    }
}

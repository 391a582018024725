package org.recalling.parse;

import java.util.List;
import org.recalling.source.Block;
import org.recalling.source.Span;

/** Folds a block's white space to single spaces and moves its marks along. */
final class FoldedText {
    private final StringBuilder folded = new StringBuilder();
    private final int[] places;

    private FoldedText(String text) {
        places = new int[text.length() + 1];
        boolean spaceDue = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                spaceDue = !folded.isEmpty();
                places[i] = folded.length();
                continue;
            }
            if (spaceDue && !isInvisible(c)) {
                folded.append(' ');
                spaceDue = false;
            }
            places[i] = folded.length();
            if (!isInvisible(c)) {
                folded.append(c);
            }
        }
        places[text.length()] = folded.length();
    }

    /** The same block with folded text. */
    static Block fold(Block block) {
        if (isFolded(block.text())) {
            return block;
        }
        FoldedText folded = new FoldedText(block.text());
        List<Span> spans = block.spans().stream().map(folded::moved).toList();
        return new Block(block.kind(), block.region(), block.number(), block.level(), folded.folded.toString(), spans);
    }

    private Span moved(Span span) {
        int end = span.end() > span.start() ? places[span.end() - 1] + 1 : places[span.end()];
        return new Span(
                Math.min(places[span.start()], folded.length()),
                Math.min(end, folded.length()),
                span.style(),
                span.value());
    }

    private static boolean isFolded(String text) {
        boolean afterSpace = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = c == ' ';
            if ((isSpace && afterSpace) || ((c < ' ' || c > '~') && (isSpace(c) || isInvisible(c)))) {
                return false;
            }
            afterSpace = isSpace;
        }
        return !afterSpace || text.isEmpty();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\uFEFF';
    }
}

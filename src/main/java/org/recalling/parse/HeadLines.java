package org.recalling.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.recalling.source.Block;

/** The lines of a cover page as one list, with dashes and spaces folded, so that patterns need not know of blocks. */
final class HeadLines {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010\\u2011\\u2012\\u2212]");

    /** One line of a block. */
    record HeadLine(String text, int block, boolean first) {}

    private HeadLines() {}

    static List<HeadLine> of(List<Block> blocks, int from, int to) {
        List<HeadLine> lines = new ArrayList<>();
        for (int i = from; i < Math.min(to, blocks.size()); i++) {
            boolean first = true;
            for (String line : blocks.get(i).text().lines().toList()) {
                if (!line.isBlank()) {
                    lines.add(new HeadLine(fold(line), i, first));
                    first = false;
                }
            }
        }
        return lines;
    }

    /** White space and hyphens of one kind. */
    static String fold(String text) {
        return isFolded(text) ? text : folded(text);
    }

    private static boolean isFolded(String text) {
        boolean afterSpace = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = c == ' ';
            boolean isOther = c < ' ' || c == '\u2212' || (c >= '\u2010' && c <= '\u2012') || (c > 0x7E && isSpace(c));
            if (isOther || (isSpace && afterSpace)) {
                return false;
            }
            afterSpace = isSpace;
        }
        return !afterSpace || text.isEmpty();
    }

    private static boolean isSpace(char c) {
        return Character.isSpaceChar(c) || Character.isWhitespace(c);
    }

    private static String folded(String text) {
        return DASHES.matcher(SPACES.matcher(text).replaceAll(" ").strip()).replaceAll("-");
    }

    /** The number that the format keeps apart from the text, then the text. */
    static String whole(Block block) {
        String number = block.number();
        return fold(number == null || block.kind() == Block.Kind.FOOTNOTE ? block.text() : number + " " + block.text());
    }
}

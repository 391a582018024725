package org.recalling.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recalling.source.Block;

/** Reads the numbers and letters that stand before a paragraph: {@code 3.}, {@code (a)}, {@code (ii)}. */
final class PrintedNumbers {
    /** Bidirectional marks stand round numbers in some files. */
    private static final String SPACE = "[ \\u200E\\u200F\\u202A-\\u202E]{0,4}";

    private static final Pattern FIRST = Pattern.compile(SPACE
            + "(?:(\\d{1,3}) ?\\.(?!\\d)|(\\d{1,3})\\)|\\((\\d{1,3}|[a-z]{1,2}|[ivxlc]{1,6}|[A-Z])\\)|([a-z]{1,2}|[ivx]{1,5})\\))"
            + SPACE);

    private PrintedNumbers() {}

    /** The numbers of a text that holds nothing else. */
    static List<String> in(@Nullable String printed) {
        if (printed == null || printed.isBlank()) {
            return List.of();
        }
        List<String> numbers = new ArrayList<>();
        int end = read(printed.strip() + " ", numbers);
        return numbers.isEmpty() || end < printed.strip().length() ? List.of(printed.strip()) : numbers;
    }

    /** The passage with its numbers apart from its text; what is no numbered paragraph stays as it is. */
    static Passage takenOff(Passage passage) {
        boolean isNumbered = (passage.kind() == Block.Kind.PARAGRAPH || passage.kind() == Block.Kind.LIST_ITEM)
                && passage.region() != Block.Region.COVER
                && passage.region() != Block.Region.TITLE
                && passage.region() != Block.Region.CONCLUSION;
        if (!isNumbered) {
            return passage;
        }
        List<String> numbers = new ArrayList<>();
        int end = read(passage.text(), numbers);
        return end == 0 || end >= passage.text().length() ? passage : passage.without(end, numbers);
    }

    private static int read(String text, List<String> numbers) {
        Matcher matcher = FIRST.matcher(text);
        int end = 0;
        while (numbers.size() < 3 && matcher.region(end, text.length()).lookingAt()) {
            boolean isMain = matcher.group(1) != null || matcher.group(2) != null;
            if (isMain && !numbers.isEmpty()) {
                break;
            }
            numbers.add(number(matcher));
            end = matcher.end();
        }
        return end;
    }

    private static String number(Matcher matcher) {
        if (matcher.group(1) != null) {
            return matcher.group(1);
        }
        if (matcher.group(2) != null) {
            return matcher.group(2);
        }
        String inBrackets = matcher.group(3) == null ? matcher.group(4) : matcher.group(3);
        return "(" + inBrackets + ")";
    }
}

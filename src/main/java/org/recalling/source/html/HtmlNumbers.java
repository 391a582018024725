package org.recalling.source.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.recalling.source.ListNumbers;

/** The numbers that a browser prints before list items. */
final class HtmlNumbers {
    private final Deque<Counter> open = new ArrayDeque<>();

    /** One list; {@code style} is null where its items have no number. */
    private static final class Counter {
        final ListNumbers.@Nullable Style style;
        int next;

        Counter(ListNumbers.@Nullable Style style, int next) {
            this.style = style;
            this.next = next;
        }
    }

    void open(Element list) {
        boolean numbered = list.normalName().equals("ol");
        open.push(new Counter(numbered ? styleOf(list) : null, whole(list.attr("start"), 1)));
    }

    void close() {
        open.poll();
    }

    int depth() {
        return open.size();
    }

    @Nullable String next(Element item) {
        Counter counter = open.peek();
        if (counter == null || counter.style == null) {
            return null;
        }
        int value = whole(item.attr("value"), counter.next);
        counter.next = value + 1;
        return ListNumbers.print(counter.style, value);
    }

    private static ListNumbers.@Nullable Style styleOf(Element list) {
        String css = list.attr("style").toLowerCase(Locale.ROOT);
        if (css.contains("none")) {
            return null;
        }
        if (css.contains("lower-alpha") || list.attr("type").equals("a")) {
            return ListNumbers.Style.LETTER;
        }
        if (css.contains("lower-roman") || list.attr("type").equals("i")) {
            return ListNumbers.Style.SMALL_ROMAN;
        }
        if (css.contains("upper-roman") || list.attr("type").equals("I")) {
            return ListNumbers.Style.ROMAN;
        }
        boolean capital = css.contains("upper-alpha") || list.attr("type").equals("A");
        return capital ? ListNumbers.Style.CAPITAL : ListNumbers.Style.DECIMAL;
    }

    private static int whole(String attribute, int otherwise) {
        boolean digits = !attribute.isEmpty()
                && attribute.length() < 6
                && attribute.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(attribute) : otherwise;
    }
}

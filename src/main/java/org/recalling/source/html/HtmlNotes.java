package org.recalling.source.html;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds footnotes: a short mark that links further down the page, to a note that links back; the way pandoc, Word,
 * LibreOffice and wikis write them. Where nothing is linked, a raised number that also opens a paragraph.
 */
final class HtmlNotes {
    private static final Pattern MARK =
            Pattern.compile("[\\[(]?\\s?(\\d{1,3}|[*†‡§]{1,4}|[a-z]|[ivx]{1,5})\\s?[\\])]?");
    private static final Pattern BACK = Pattern.compile("[\\u21A9\\u2191^\\uFE0E\\s]{1,6}");
    private static final int LONGEST_MARK = 8;

    private final Map<String, Element> targets = new HashMap<>();
    private final IdentityHashMap<Element, String> marks = new IdentityHashMap<>();
    private final IdentityHashMap<Element, String> noteNumbers = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Boolean> backLinks = new IdentityHashMap<>();

    HtmlNotes(Document page) {
        for (Element element : page.select("[id], a[name]")) {
            targets.putIfAbsent(element.id().isEmpty() ? element.attr("name") : element.id(), element);
            if (element.hasAttr("name")) {
                targets.putIfAbsent(element.attr("name"), element);
            }
        }
        Elements links = page.select("a[href^=#]");
        IdentityHashMap<Element, Integer> order = orderOf(page);
        links.forEach(link -> addLink(link, order));
        if (marks.isEmpty()) {
            addRaised(page.select("sup"));
        }
    }

    /** The mark that an element is, null where it is none. */
    @Nullable String markOf(Element element) {
        return marks.get(element);
    }

    /** The mark of the note that an element holds whole, null where it holds none. */
    @Nullable String numberOf(Element element) {
        return noteNumbers.get(element);
    }

    /** True for the arrow or number in a note that leads back to the text. */
    boolean isBackLink(Element element) {
        return backLinks.containsKey(element);
    }

    private static IdentityHashMap<Element, Integer> orderOf(Document page) {
        IdentityHashMap<Element, Integer> order = new IdentityHashMap<>();
        page.getAllElements().forEach(element -> order.put(element, order.size()));
        return order;
    }

    private void addLink(Element link, IdentityHashMap<Element, Integer> order) {
        Element target = targets.get(link.attr("href").substring(1));
        if (target == null) {
            return;
        }
        String text = link.text().strip();
        Matcher mark = MARK.matcher(text);
        boolean ahead = order.getOrDefault(target, 0) > order.getOrDefault(link, 0);
        if (ahead && text.length() <= LONGEST_MARK && mark.matches() && leadsBack(target)) {
            marks.put(link, mark.group(1));
            noteNumbers.put(wholeNote(target), mark.group(1));
        } else if (!ahead
                && isInNote(link)
                && (mark.matches() || BACK.matcher(text).matches())) {
            backLinks.put(link, true);
        }
    }

    /** A note leads back to its mark; a table of contents leads nowhere back. */
    private static boolean leadsBack(Element target) {
        return !wholeNote(target).select("a[href^=#]").isEmpty();
    }

    /** The block around a note's anchor. */
    private static Element wholeNote(Element target) {
        Element note = target;
        while (!note.isBlock() && note.parent() != null) {
            note = note.parent();
        }
        Element outer = note.parent();
        boolean alone = note.normalName().equals("p")
                && outer != null
                && (outer.normalName().equals("div") || outer.normalName().equals("li"))
                && outer.select("> p a[name], > p a[id]").size() <= 1
                && !outer.normalName().equals("body");
        return alone && outer != null ? outer : note;
    }

    private boolean isInNote(Element link) {
        for (Element outer = link; outer != null; outer = outer.parent()) {
            if (noteNumbers.containsKey(outer)) {
                return true;
            }
        }
        return false;
    }

    private void addRaised(Elements raised) {
        Map<String, Element> openers = new HashMap<>();
        for (Element sup : raised) {
            Matcher mark = MARK.matcher(sup.text().strip());
            if (mark.matches() && isFirst(sup)) {
                openers.put(mark.group(1), sup);
            }
        }
        for (Element sup : raised) {
            Matcher mark = MARK.matcher(sup.text().strip());
            Element opener = mark.matches() ? openers.get(mark.group(1)) : null;
            if (opener == null) {
                continue;
            }
            if (opener.equals(sup)) {
                backLinks.put(sup, true);
                noteNumbers.put(wholeNote(sup), mark.group(1));
            } else {
                marks.put(sup, mark.group(1));
            }
        }
    }

    /** True where nothing stands before it in its block. */
    private static boolean isFirst(Element sup) {
        Element inner = sup;
        while (!inner.isBlock() && inner.parent() != null) {
            for (Node before = inner.previousSibling(); before != null; before = before.previousSibling()) {
                if (before instanceof Element element
                        ? element.hasText()
                        : before instanceof TextNode text && !text.isBlank()) {
                    return false;
                }
            }
            inner = inner.parent();
        }
        return true;
    }
}

package org.recalling.source.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Which elements a page sets in italics or bold: by tag, by attribute, by a class of its own style sheet. */
final class HtmlStyles {
    private static final Set<String> ITALIC_TAGS = Set.of("i", "em", "cite", "dfn", "var");
    private static final Set<String> BOLD_TAGS = Set.of("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Pattern CLASS_RULE = Pattern.compile("\\.([\\w-]{1,60}+)\\s{0,4}\\{([^{}]{0,2000}+)\\}");
    private static final Pattern ITALIC = Pattern.compile("font-style\\s{0,4}:\\s{0,4}(?:italic|oblique)");
    private static final Pattern BOLD = Pattern.compile("font-weight\\s{0,4}:\\s{0,4}(?:bold|[6-9]00)");
    private static final Pattern HIDDEN =
            Pattern.compile("display\\s{0,4}:\\s{0,4}none|visibility\\s{0,4}:\\s{0,4}hidden");

    private final Set<String> italicClasses = new HashSet<>();
    private final Set<String> boldClasses = new HashSet<>();

    HtmlStyles(Document page) {
        for (Element sheet : page.select("style")) {
            Matcher rule = CLASS_RULE.matcher(sheet.data());
            while (rule.find()) {
                String body = rule.group(2).toLowerCase(Locale.ROOT);
                if (ITALIC.matcher(body).find()) {
                    italicClasses.add(rule.group(1));
                }
                if (BOLD.matcher(body).find()) {
                    boldClasses.add(rule.group(1));
                }
            }
        }
    }

    boolean isItalic(Element element) {
        return ITALIC_TAGS.contains(element.normalName())
                || ITALIC.matcher(css(element)).find()
                || hasClass(element, italicClasses);
    }

    boolean isBold(Element element) {
        return BOLD_TAGS.contains(element.normalName())
                || BOLD.matcher(css(element)).find()
                || hasClass(element, boldClasses);
    }

    boolean isHidden(Element element) {
        return element.hasAttr("hidden") || HIDDEN.matcher(css(element)).find();
    }

    private static String css(Element element) {
        return element.hasAttr("style") ? element.attr("style").toLowerCase(Locale.ROOT) : "";
    }

    private static boolean hasClass(Element element, Set<String> classes) {
        return !classes.isEmpty()
                && element.hasAttr("class")
                && element.classNames().stream().anyMatch(classes::contains);
    }
}

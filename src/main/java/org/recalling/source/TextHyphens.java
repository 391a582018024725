package org.recalling.source;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins words that the end of a line broke: "inter-⏎ national" is one word, "self-⏎ determination" keeps its hyphen. */
final class TextHyphens {
    private static final Pattern BROKEN =
            Pattern.compile("(\\p{L}{1,30})([-\u2010\u00AD])[ \\t]*\\n[ \\t]*(\\p{L}{1,30})");
    private static final Pattern BREAK = Pattern.compile("[-\u2010\u00AD][ \\t]{0,99}\\n");
    private static final Pattern OTHER_BREAK = Pattern.compile("(?<=[\\d\\p{L}/.][-\u2010\u2011])\\n(?=[\\d\\p{Lu}])");
    private static final Pattern WORD = Pattern.compile("\\p{L}{1,40}(?:-\\p{L}{1,40}){0,3}");
    private static final Set<String> PREFIXES = Set.of(
            "self",
            "non",
            "co",
            "vice",
            "semi",
            "ex",
            "half",
            "all",
            "long",
            "short",
            "peace",
            "under",
            "well",
            "decision",
            "policy",
            "high",
            "low",
            "cross",
            "follow",
            "large",
            "small",
            "anti",
            "multi",
            "fact",
            "cease",
            "world",
            "tri",
            "bi",
            "re",
            "so",
            "wide",
            "far",
            "secretary",
            "by");

    /** Words of the whole text, as it writes them within a line. */
    private final Set<String> words = new HashSet<>();

    TextHyphens(String text) {
        if (BREAK.matcher(text).find() && BROKEN.matcher(text).find()) {
            Matcher matcher = WORD.matcher(text);
            while (matcher.find()) {
                words.add(matcher.group().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** The paragraph with its broken words whole. */
    String join(String paragraph) {
        if (paragraph.indexOf('\n') < 0) {
            return paragraph;
        }
        if (!BREAK.matcher(paragraph).find()) {
            return OTHER_BREAK.matcher(paragraph).replaceAll("");
        }
        String whole = BROKEN.matcher(paragraph).replaceAll(broken -> Matcher.quoteReplacement(word(broken)));
        return OTHER_BREAK.matcher(whole).replaceAll("");
    }

    private String word(MatchResult broken) {
        String first = broken.group(1);
        String second = broken.group(3);
        if (broken.group(2).equals("\u00AD")) {
            return first + second;
        }
        String hyphenated = (first + "-" + second).toLowerCase(Locale.ROOT);
        boolean joined = words.contains((first + second).toLowerCase(Locale.ROOT));
        boolean keeps = !joined && (words.contains(hyphenated) || PREFIXES.contains(first.toLowerCase(Locale.ROOT)));
        return keeps || Character.isUpperCase(second.charAt(0)) ? first + "-" + second : first + second;
    }
}

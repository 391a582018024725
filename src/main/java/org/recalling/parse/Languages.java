package org.recalling.parse;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recalling.source.Block;
import org.recalling.source.SourceText;

/** Tells which of the six official languages a text is in: by its script, else by its commonest small words. */
final class Languages {
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{1,4}");
    private static final Map<String, List<String>> SMALL_WORDS = Map.of(
            "en", List.of("the", "of", "and", "to", "its", "that"),
            "fr", List.of("le", "les", "des", "du", "et", "aux"),
            "es", List.of("el", "los", "las", "del", "y", "por"));
    private static final char LAST_LATIN = '\u024F';
    private static final int SAMPLE = 6000;

    private Languages() {}

    /** ISO 639-1; what the format says, where it does. */
    static String of(SourceText text) {
        return text.language().isEmpty() ? guess(sample(text.blocks())) : text.language();
    }

    /** The language of these blocks by their words alone. */
    static String guess(List<Block> blocks) {
        return guess(sample(blocks));
    }

    private static String sample(List<Block> blocks) {
        StringBuilder sample = new StringBuilder();
        for (Block block : blocks) {
            sample.append(block.text()).append('\n');
            if (sample.length() > SAMPLE) {
                break;
            }
        }
        return sample.toString();
    }

    private static String guess(String sample) {
        int enough = sample.length() / 8;
        boolean isLatin =
                sample.chars().filter(c -> c > LAST_LATIN).limit(enough + 1L).count() <= enough;
        Map<String, Pattern> scripts = isLatin ? Map.of() : Map.of("ru", CYRILLIC, "ar", ARABIC, "zh", HAN);
        for (Map.Entry<String, Pattern> script : scripts.entrySet()) {
            if (script.getValue().matcher(sample).results().limit(enough + 1L).count() > enough) {
                return script.getKey();
            }
        }
        Map<String, Integer> counts = new TreeMap<>(Map.of("en", 1));
        Matcher word = WORD.matcher(sample);
        while (word.find()) {
            SMALL_WORDS.forEach(
                    (language, words) -> counts.merge(language, words.contains(word.group()) ? 1 : 0, Integer::sum));
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("en");
    }
}

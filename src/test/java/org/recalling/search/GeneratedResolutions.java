package org.recalling.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.recalling.Resolutions;

/**
 * Resolutions made up from a seed. Words, dates, verbs and cited documents are few, so that values are shared and ties
 * abound; some have no date, and every fourth is there in French too.
 */
public final class GeneratedResolutions {
    /** Documents that are cited and not indexed, one of them a part of another. */
    static final List<String> CITED = List.of("A/RES/64/292", "A/RES/64/292B", "E/CN.7/2012/17", "S/2019/801");

    private static final Map<String, String> VERBS =
            Map.of("recall", "Recalling", "reaffirm", "Reaffirming", "note", "Noting", "decide", "Decides");
    private static final List<String> LEMMAS = List.of("recall", "reaffirm", "note", "decide");
    private static final Map<String, List<String>> WORDS = Map.of(
            "en", List.of("water", "schools", "peace", "harvest"),
            "fr", List.of("eau", "écoles", "paix", "récolte"));
    private static final List<String> SUBJECTS = List.of("WATER SUPPLY", "EDUCATION", "PEACE");

    private final List<String> indexed = new ArrayList<>();
    private final List<Resolutions> made = new ArrayList<>();

    private GeneratedResolutions() {}

    public static Resolutions[] of(int works, long seed) {
        GeneratedResolutions generated = new GeneratedResolutions();
        Random random = new Random(seed);
        for (int i = 0; i < works; i++) {
            generated.add(i, random.nextLong());
        }
        return generated.made.toArray(Resolutions[]::new);
    }

    /** An index over several segments, in which some resolutions were replaced by themselves. */
    public static ResolutionIndex index(Resolutions... resolutions) {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        MemoryIndex.add(directory, java.util.Arrays.copyOf(resolutions, resolutions.length / 2));
        int third = resolutions.length / 3;
        MemoryIndex.add(directory, java.util.Arrays.copyOfRange(resolutions, third, resolutions.length));
        MemoryIndex.add(directory, java.util.Arrays.copyOf(resolutions, third / 2));
        return MemoryIndex.open(directory);
    }

    private void add(int number, long seed) {
        made.add(expression(number, "en", new Random(seed)));
        if (number % 4 == 0) {
            made.add(expression(number, "fr", new Random(seed)));
        }
        indexed.add(symbol(number));
    }

    private static String symbol(int number) {
        return switch (number % 3) {
            case 0 -> "A/RES/75/" + number;
            case 1 -> "S/RES/" + (2500 + number) + "(2020)";
            default -> "A/HRC/RES/50/" + number;
        };
    }

    private Resolutions expression(int number, String language, Random random) {
        List<String> words = WORDS.getOrDefault(language, List.of());
        Resolutions one = Resolutions.of(symbol(number))
                .language(language)
                .title(pick(words, random) + " " + pick(words, random))
                .adopted(number % 7 == 0 ? null : 2000 + random.nextInt(5) + "-03-0" + (1 + random.nextInt(2)))
                .subjects(pick(SUBJECTS, random));
        if (number % 3 == 2) {
            one.organ("HRC");
        }
        for (int paragraph = 0; paragraph < 4; paragraph++) {
            addParagraph(one, paragraph, words, random);
        }
        return one;
    }

    private void addParagraph(Resolutions one, int place, List<String> words, Random random) {
        String lemma = pick(LEMMAS, random);
        String cited = random.nextBoolean() || indexed.isEmpty() ? pick(CITED, random) : pick(indexed, random);
        String text = VERBS.get(lemma) + " " + pick(words, random) + " and " + pick(words, random) + " of " + cited;
        if (place < 2) {
            one.preambular(lemma, text);
        } else {
            one.operative(lemma, text);
        }
        one.citing(cited, cited, lemma);
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}

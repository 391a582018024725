package org.recalling.search.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recalling.config.Addressees;
import org.recalling.model.LeadVerb;
import org.recalling.model.Paragraph;
import org.recalling.model.ParagraphKind;

/**
 * Finds whom an operative paragraph addresses: the bodies named right behind a verb that has an addressee, "Requests the
 * <em>Secretary-General</em> and all relevant <em>stakeholders</em> to …". What is named further on is not addressed.
 */
final class AddresseeFinder {
    /** Words read behind a verb. */
    private static final int READ = 40;

    private final Set<String> verbs;
    private final Map<String, Set<String>> between = new HashMap<>();
    /** Language → form → name. */
    private final Map<String, Map<String, String>> names = new HashMap<>();

    private final int longest;

    AddresseeFinder(Addressees addressees) {
        this.verbs = Set.copyOf(addressees.verbs());
        addressees.between().forEach((language, words) -> between.put(language, new HashSet<>(words)));
        int most = 1;
        for (Addressees.Addressee addressee : addressees.addressees()) {
            for (Map.Entry<String, List<String>> forms : addressee.forms().entrySet()) {
                Map<String, String> named = names.computeIfAbsent(forms.getKey(), l -> new HashMap<>());
                for (String form : forms.getValue()) {
                    List<String> words = words(form);
                    named.put(String.join(" ", words), addressee.name());
                    most = Math.max(most, words.size());
                }
            }
        }
        this.longest = most;
    }

    /** The names under which its addressees are counted, in the order of the text; empty where it has none. */
    Set<String> addressees(Paragraph paragraph, String language) {
        Set<String> found = new LinkedHashSet<>();
        String text = paragraph.text();
        Map<String, String> named = names.get(language);
        if (text == null || named == null || paragraph.kind() != ParagraphKind.OPERATIVE) {
            return found;
        }
        Set<String> skipped = between.getOrDefault(language, Set.of());
        for (LeadVerb verb : paragraph.verbs()) {
            int end = verb.start() + verb.phrase().length();
            if (verbs.contains(verb.lemma()) && end <= text.length()) {
                collect(words(text.substring(end)), named, skipped, found);
            }
        }
        return found;
    }

    private void collect(List<String> words, Map<String, String> named, Set<String> skipped, Set<String> found) {
        int at = 0;
        while (at < words.size()) {
            int length = lengthOfName(words, at, named);
            if (length > 0) {
                found.add(name(words, at, length, named).orElseThrow());
            } else if (!skipped.contains(words.get(at))) {
                return;
            }
            at += Math.max(1, length);
        }
    }

    private int lengthOfName(List<String> words, int at, Map<String, String> named) {
        int length = Math.min(longest, words.size() - at);
        while (length > 0 && name(words, at, length, named).isEmpty()) {
            length--;
        }
        return length;
    }

    private static Optional<String> name(List<String> words, int at, int length, Map<String, String> named) {
        return Optional.ofNullable(named.get(String.join(" ", words.subList(at, at + length))));
    }

    /** In lower case; signs at the ends of words are left out, and an elided article stands alone. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length() && words.size() < READ) {
            int end = at;
            while (end < text.length() && isOfWord(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                words.add(text.substring(at, end).toLowerCase(Locale.ROOT));
            }
            at = Math.max(at + 1, end);
        }
        return words;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '\u2011';
    }
}

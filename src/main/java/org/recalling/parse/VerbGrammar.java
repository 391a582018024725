package org.recalling.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recalling.config.Verbs;

/**
 * The grammar of leads: modifiers, a verb, modifiers, a noun that belongs to it, modifiers, and sometimes a second verb:
 * "Also notes with great concern", "Reaffirming its commitment", "Deplores and condemns in the strongest terms".
 */
final class VerbGrammar {
    /** No lead that editors have set in italics is longer. */
    private static final int LONGEST = 24;

    private static final int MOST_BEFORE_NOUN = 6;

    private static final Set<String> POSSESSIVES = Set.of("its", "our", "their");

    private final PhraseBook<Meaning> verbs;
    private final PhraseBook<String> modifiers;
    private final PhraseBook<String> complements;
    private final Set<String> intensifiers;

    private record Meaning(String lemma, Lead.Form form) {}

    VerbGrammar(Verbs config) {
        intensifiers = Set.copyOf(config.intensifiers());
        verbs = new PhraseBook<>(intensifiers);
        modifiers = new PhraseBook<>(intensifiers);
        complements = new PhraseBook<>(Set.of());
        for (Verbs.Verb verb : config.verbs()) {
            verb.preambular().forEach(form -> verbs.add(form, new Meaning(verb.lemma(), Lead.Form.PREAMBULAR)));
            verb.operative().forEach(form -> verbs.add(form, new Meaning(verb.lemma(), Lead.Form.OPERATIVE)));
        }
        config.modifiers().forEach(modifier -> modifiers.add(modifier, modifier));
        config.complements().forEach(noun -> complements.add(noun, noun));
    }

    /** The lead that begins at an offset, null where no known verb stands there. */
    @Nullable Lead at(String text, int from) {
        Words words = Words.in(text, from, LONGEST);
        return at(words, 0);
    }

    private @Nullable Lead at(Words words, int first) {
        List<String> found = new ArrayList<>();
        int verbAt = modifiers(words, first, true, found);
        PhraseBook.Match<Meaning> verb = verbs.at(words, verbAt);
        if (verb == null) {
            return null;
        }
        addInner(words, verbAt + 1, verb.end(), verb.meaning().lemma(), found);
        int end = modifiers(words, complement(words, verb.end(), verb.meaning(), found), false, found);
        Lead joined = joined(words, end, verb.meaning().form());
        int last = joined == null ? words.get(end - 1).end() : joined.end();
        return new Lead(
                words.get(first).start(),
                last,
                verb.meaning().lemma(),
                List.copyOf(found),
                verb.meaning().form(),
                joined);
    }

    /** "Calls <em>once again</em> upon": what stands inside the verb modifies it. */
    private void addInner(Words words, int from, int to, String lemma, List<String> found) {
        List<String> inner = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String word = words.folded(i);
            if (intensifiers.contains(word) && !lemma.contains(word) && !word.equals("the")) {
                inner.add(word);
            }
        }
        if (!inner.isEmpty()) {
            found.add(String.join(" ", inner));
        }
    }

    /** Modifiers before the verb may end in a comma: "In this regard, encourages". */
    private int modifiers(Words words, int from, boolean beforeVerb, List<String> found) {
        int at = from;
        while (at < words.size() && (beforeVerb && at == from || words.isJoined(at, beforeVerb))) {
            PhraseBook.Match<String> modifier = modifiers.at(words, at);
            if (modifier == null) {
                break;
            }
            found.add(words.printed(at, modifier.end() - 1).toLowerCase(Locale.ROOT));
            at = modifier.end();
        }
        return at;
    }

    /** "its deep concern"; after "express" also "concern", "the hope". */
    private int complement(Words words, int from, Meaning verb, List<String> found) {
        int at = from;
        boolean possessive = false;
        while (at < words.size() && at - from < MOST_BEFORE_NOUN && isBeforeNoun(words, at, from)) {
            possessive |= POSSESSIVES.contains(words.folded(at));
            at++;
        }
        PhraseBook.Match<String> noun = complements.at(words, at);
        boolean isWanted = possessive || verb.lemma().equals("express");
        if (noun == null || !isWanted || !words.isJoined(at, false)) {
            return from;
        }
        int start = from;
        while (POSSESSIVES.contains(words.folded(start)) || words.folded(start).equals("the")) {
            start++;
        }
        found.add(words.printed(start, noun.end() - 1).toLowerCase(Locale.ROOT));
        return noun.end();
    }

    /** "its strong <em>and</em> unequivocal condemnation" */
    private boolean isBeforeNoun(Words words, int at, int from) {
        String word = words.folded(at);
        return words.isJoined(at, false) && (intensifiers.contains(word) || (at > from && word.equals("and")));
    }

    private @Nullable Lead joined(Words words, int at, Lead.Form form) {
        if (at + 1 >= words.size() || !words.folded(at).equals("and") || !words.isJoined(at, true)) {
            return null;
        }
        Lead second = at(words, at + 1);
        return second != null && second.form() == form && words.isJoined(at + 1, false) ? second : null;
    }
}

package org.recalling.config;

import java.util.Map;

/** How the text of each language becomes tokens: {@code analysis.json}. */
public record Analysis(Map<String, Language> languages) {
    public Analysis {
        languages = Map.copyOf(languages);
    }

    /**
     * One language.
     *
     * @param name for display
     * @param direction {@code ltr} or {@code rtl}
     * @param tokenizer {@code standard} or {@code icu}, which knows words without spaces
     * @param stemmer {@code english-porter}, {@code french-light} … or {@code none}
     * @param stopwords whose function words are left out of stemmed fields, or {@code none}
     * @param fold whether accents are folded
     */
    public record Language(
            String name, String direction, String tokenizer, String stemmer, String stopwords, boolean fold) {

        /** Whether a word in quotes needs a field of its own, the other one changing or leaving out words. */
        public boolean needsExactTwin() {
            return !stemmer.equals("none") || !stopwords.equals("none");
        }
    }
}

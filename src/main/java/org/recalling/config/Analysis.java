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
     * @param tokenizer {@code standard} or {@code icu}
     * @param stemmer {@code english-light}, {@code french-light} … or {@code none}
     * @param fold whether accents are folded
     */
    public record Language(String name, String direction, String tokenizer, String stemmer, boolean fold) {}
}

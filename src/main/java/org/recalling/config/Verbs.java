package org.recalling.config;

import java.util.List;

/**
 * Lead verbs and what stands beside them: {@code verbs.json}.
 *
 * @param verbs every known lead
 * @param modifiers words and phrases that modify a lead: "also", "with concern"
 */
public record Verbs(List<Verb> verbs, List<String> modifiers) {
    public Verbs {
        verbs = List.copyOf(verbs);
        modifiers = List.copyOf(modifiers);
    }

    /**
     * One lead verb.
     *
     * @param lemma infinitive: "take note"
     * @param preambular forms that open preambular paragraphs: "taking note"
     * @param operative forms that open operative paragraphs: "takes note"
     */
    public record Verb(String lemma, List<String> preambular, List<String> operative) {
        public Verb {
            preambular = List.copyOf(preambular);
            operative = List.copyOf(operative);
        }
    }
}

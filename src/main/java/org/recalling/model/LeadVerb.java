package org.recalling.model;

import java.util.List;

/**
 * A verb that opens a paragraph, or stands in italics further into it, as printed and as an infinitive.
 *
 * @param phrase as printed, with its modifiers: "Taking note with concern"
 * @param lemma the infinitive, one for "Recalling" and "Recalls": "take note"
 * @param modifiers "also", "with concern" …, lower case, in printed order
 * @param start where the phrase begins in the paragraph's text, in UTF-16 units
 */
public record LeadVerb(String phrase, String lemma, List<String> modifiers, int start) {
    public LeadVerb {
        modifiers = List.copyOf(modifiers);
    }
}

package org.recalling.model;

/**
 * The mark of a footnote in a paragraph's text; the text itself does not contain it.
 *
 * @param footnote id of the footnote's own paragraph: {@code FN1}
 * @param at offset in the carrying paragraph's text, in UTF-16 units, before which the mark stands
 */
public record NoteMark(String footnote, int at) {}

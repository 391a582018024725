package org.recalling.model;

/**
 * A date in the text.
 *
 * @param date ISO: {@code 2012-03-16}, {@code 2011-12}, {@code 1988}, or a period {@code 2002-08-26/2002-09-04}
 * @param precision {@code day}, {@code month}, {@code year} or {@code period}
 * @param type {@code adoption}, {@code cited}, {@code event}, {@code deadline} or {@code period}
 * @param paragraph id of the paragraph it stands in
 * @param surface as printed
 */
public record DateMention(String date, String precision, String type, String paragraph, String surface) {}

package org.recalling.search.query;

/**
 * A piece of the query as typed.
 *
 * @param start in UTF-16 units
 * @param length of the piece
 */
public record Span(int start, int length) {
    /** No place: for comparing trees. */
    public static final Span NOWHERE = new Span(0, 0);

    /** From the start of this to the end of the other. */
    Span to(Span other) {
        return new Span(start, Math.max(length, other.start + other.length - start));
    }
}

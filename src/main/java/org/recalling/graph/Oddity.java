package org.recalling.graph;

import org.jspecify.annotations.Nullable;

/**
 * Something that should not be: a defect of the data or of how it was read.
 *
 * @param symbol the citing resolution, or the series with gaps
 * @param other the cited document; null for a gap
 * @param message one sentence
 */
public record Oddity(Kind kind, String symbol, @Nullable String other, String message) {
    /** What is odd. */
    public enum Kind {
        /** A resolution cites one adopted after it. */
        CITES_LATER,
        /** A resolution cites itself. */
        CITES_ITSELF,
        /** The cited number belongs to another year or session. */
        NUMBER_OF_ANOTHER_YEAR,
        /** The cited number is over the highest that is indexed of its session. */
        NUMBER_TOO_HIGH,
        /** Numbers are missing among the indexed ones of a series. */
        GAP
    }
}

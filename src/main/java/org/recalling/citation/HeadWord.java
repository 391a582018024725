package org.recalling.citation;

/** The noun before a number. */
enum HeadWord {
    RESOLUTION,
    DECISION,
    STATEMENT
}

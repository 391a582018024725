package org.recalling.graph;

/** A verb's ordinal and how often it governs a citation, in one int: the verb above, the count in the low twelve bits. */
final class PackedVerb {
    private static final int COUNT_BITS = 12;
    private static final int MOST = (1 << COUNT_BITS) - 1;

    private PackedVerb() {}

    /** A count over 4,095 is kept as that. */
    static int of(int verb, int count) {
        return verb << COUNT_BITS | Math.min(count, MOST);
    }

    static int verb(int packed) {
        return packed >>> COUNT_BITS;
    }

    static int count(int packed) {
        return packed & MOST;
    }
}

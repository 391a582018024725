package org.recalling.search;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;

/** How much longer one query may look for matches. */
final class Patience implements QueryTimeout {
    private final long end;

    private Patience(long end) {
        this.end = end;
    }

    /** From now on. */
    static Patience of(Duration time) {
        return new Patience(System.nanoTime() + time.toNanos());
    }

    @Override
    public boolean shouldExit() {
        return System.nanoTime() - end >= 0;
    }
}

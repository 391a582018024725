package org.recalling.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/**
 * The values of one field in every expression of a generation. Counting asks for all values of each match, so they are
 * kept unpacked, as the field's ordinals over all segments; names are read for the few values that are shown.
 */
final class FacetValues {
    private static final int[] NONE = {};

    private final int[][] ordinals;
    private final @Nullable String[] names;

    private FacetValues(int[][] ordinals, int count) {
        this.ordinals = ordinals;
        this.names = new String[count];
    }

    static FacetValues read(Snapshot snapshot, String field) throws IOException {
        OrdinalMap map = snapshot.ordinalsOf(field);
        int[][] ordinals = new int[snapshot.works().documents()][];
        Arrays.fill(ordinals, NONE);
        long count = map == null ? 0 : map.getValueCount();
        for (LeafReaderContext leaf : snapshot.reader().leaves()) {
            SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
            count = map == null ? values.getValueCount() : count;
            LongValues global = map == null ? LongValues.IDENTITY : map.getGlobalOrds(leaf.ord);
            read(leaf, values, global, snapshot.works(), ordinals);
        }
        return new FacetValues(ordinals, (int) count);
    }

    private static void read(
            LeafReaderContext leaf, SortedSetDocValues values, LongValues global, Works works, int[][] ordinals)
            throws IOException {
        for (int local = values.nextDoc(); local != SortedSetDocValues.NO_MORE_DOCS; local = values.nextDoc()) {
            int document = leaf.docBase + local;
            if (works.ofDocument(document) < 0) {
                continue;
            }
            int[] own = new int[values.docValueCount()];
            for (int i = 0; i < own.length; i++) {
                own[i] = (int) global.get(values.nextOrd());
            }
            ordinals[works.placeOf(document)] = own;
        }
    }

    /** How many different values there are. */
    int count() {
        return names.length;
    }

    /** The values of the expression at a {@linkplain Works#placeOf place}; not to be changed. */
    int[] at(int place) {
        return ordinals[place];
    }

    @Nullable String knownName(int ordinal) {
        return names[ordinal];
    }

    /** Threads may both read a name: it is the same one. */
    void keepName(int ordinal, String name) {
        names[ordinal] = name;
    }
}

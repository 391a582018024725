package org.recalling.search;

import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;

/** Counts the values of one field over matching works; a work counts once for a value, in however many languages. */
final class FacetCounter {
    private final Snapshot snapshot;
    private final Works works;
    private final String field;

    FacetCounter(Snapshot snapshot, String field) {
        this.snapshot = snapshot;
        this.works = snapshot.works();
        this.field = field;
    }

    /** A value and how many works have it. */
    record Count(String value, long count) {}

    /** The most frequent values that a test admits; equal counts in the order of the values. */
    List<Count> top(Matches matches, int limit, Predicate<String> admits) throws IOException {
        if (field.equals(IndexFields.YEAR)) {
            return numbers(matches).entrySet().stream()
                    .map(e -> new Count(e.getKey().toString(), e.getValue()))
                    .filter(c -> admits.test(c.value()))
                    .sorted(java.util.Comparator.comparingLong(Count::count)
                            .reversed()
                            .thenComparing(Count::value))
                    .limit(limit)
                    .toList();
        }
        int[] counts = byOrdinal(matches);
        return named(counts, limit, admits);
    }

    /** Counts of a field of numbers, ascending; works without a number are left out. */
    SortedMap<Integer, Long> numbers(Matches matches) throws IOException {
        SortedMap<Integer, Long> counts = new TreeMap<>();
        LongArrayList repeated = new LongArrayList();
        int at = 0;
        for (LeafReaderContext leaf : snapshot.reader().leaves()) {
            NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
            int end = leaf.docBase + leaf.reader().maxDoc();
            for (; at < matches.size() && matches.document(at) < end; at++) {
                int work = works.ofDocument(matches.document(at));
                if (!values.advanceExact(matches.document(at) - leaf.docBase)) {
                    continue;
                }
                int value = (int) values.longValue();
                if (works.isSingle(work)) {
                    counts.merge(value, 1L, Long::sum);
                } else {
                    repeated.add(((long) value << 32) | work);
                }
            }
        }
        forDistinct(repeated, value -> counts.merge(value, 1L, Long::sum));
        return counts;
    }

    private int[] byOrdinal(Matches matches) throws IOException {
        OrdinalMap map = snapshot.ordinalsOf(field);
        int[] counts = new int[0];
        LongArrayList repeated = new LongArrayList();
        int at = 0;
        for (LeafReaderContext leaf : snapshot.reader().leaves()) {
            SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
            LongValues global = map == null ? LongValues.IDENTITY : map.getGlobalOrds(leaf.ord);
            if (counts.length == 0) {
                counts = new int[(int) (map == null ? values.getValueCount() : map.getValueCount())];
            }
            at = count(leaf, values, global, matches, at, counts, repeated);
        }
        int[] total = counts;
        forDistinct(repeated, ordinal -> total[ordinal]++);
        return counts;
    }

    private int count(
            LeafReaderContext leaf,
            SortedSetDocValues values,
            LongValues global,
            Matches matches,
            int from,
            int[] counts,
            LongArrayList repeated)
            throws IOException {
        int end = leaf.docBase + leaf.reader().maxDoc();
        int at = from;
        for (; at < matches.size() && matches.document(at) < end; at++) {
            if (!values.advanceExact(matches.document(at) - leaf.docBase)) {
                continue;
            }
            int work = works.ofDocument(matches.document(at));
            boolean isSingle = works.isSingle(work);
            for (int left = values.docValueCount(); left > 0; left--) {
                int ordinal = (int) global.get(values.nextOrd());
                if (isSingle) {
                    counts[ordinal]++;
                } else {
                    repeated.add(((long) ordinal << 32) | work);
                }
            }
        }
        return at;
    }

    private static void forDistinct(LongArrayList pairs, java.util.function.IntConsumer each) {
        long[] sorted = pairs.toLongArray();
        Arrays.sort(sorted);
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                each.accept((int) (sorted[i] >> 32));
            }
        }
    }

    /** Values are read from the dictionary only until enough are admitted. */
    private List<Count> named(int[] counts, int limit, Predicate<String> admits) throws IOException {
        long[] order = new long[counts.length];
        int size = 0;
        for (int ordinal = 0; ordinal < counts.length; ordinal++) {
            if (counts[ordinal] > 0) {
                order[size++] = ((long) -counts[ordinal] << 32) | ordinal;
            }
        }
        order = Arrays.copyOf(order, size);
        Arrays.sort(order);
        List<Count> named = new ArrayList<>();
        for (int i = 0; i < order.length && named.size() < limit; i++) {
            int ordinal = (int) order[i];
            String value = snapshot.valueOf(field, ordinal);
            if (admits.test(value)) {
                named.add(new Count(value, counts[ordinal]));
            }
        }
        return named;
    }
}

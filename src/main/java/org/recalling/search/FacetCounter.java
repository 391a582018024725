package org.recalling.search;

import it.unimi.dsi.fastutil.ints.Int2LongOpenHashMap;
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
        FacetValues values = snapshot.facetValues(field);
        return named(values, byOrdinal(values, matches), limit, admits);
    }

    /** Counts of a field of numbers, ascending; works without a number are left out. */
    SortedMap<Integer, Long> numbers(Matches matches) throws IOException {
        Int2LongOpenHashMap counts = new Int2LongOpenHashMap();
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
                    counts.addTo(value, 1);
                } else {
                    repeated.add(((long) value << 32) | work);
                }
            }
        }
        forDistinct(repeated, value -> counts.addTo(value, 1));
        return new TreeMap<>(counts);
    }

    private int[] byOrdinal(FacetValues values, Matches matches) {
        int[] counts = new int[values.count()];
        LongArrayList repeated = new LongArrayList();
        for (int at = 0; at < matches.size(); at++) {
            int document = matches.document(at);
            int work = works.ofDocument(document);
            boolean isSingle = works.isSingle(work);
            for (int ordinal : values.at(works.placeOf(document))) {
                if (isSingle) {
                    counts[ordinal]++;
                } else {
                    repeated.add(((long) ordinal << 32) | work);
                }
            }
        }
        forDistinct(repeated, ordinal -> counts[ordinal]++);
        return counts;
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

    /** Values are put in order, and read from the dictionary, only until enough are admitted. */
    private List<Count> named(FacetValues values, int[] counts, int limit, Predicate<String> admits)
            throws IOException {
        long[] places = places(counts);
        List<Count> named = new ArrayList<>();
        long after = Long.MIN_VALUE;
        int seen = 0;
        for (int more = Math.min(limit, places.length); seen < places.length && named.size() < limit; more *= 8) {
            long[] next = Ranking.first(places, after, Math.min(more, places.length - seen));
            for (int i = 0; i < next.length && named.size() < limit; i++) {
                int ordinal = (int) next[i];
                String value = name(values, ordinal);
                if (admits.test(value)) {
                    named.add(new Count(value, counts[ordinal]));
                }
            }
            seen += next.length;
            after = next[next.length - 1];
        }
        return named;
    }

    /** The ordinals that were counted, each below the negative of its count. */
    private static long[] places(int[] counts) {
        long[] places = new long[counts.length];
        int size = 0;
        for (int ordinal = 0; ordinal < counts.length; ordinal++) {
            if (counts[ordinal] > 0) {
                places[size++] = ((long) -counts[ordinal] << 32) | ordinal;
            }
        }
        return Arrays.copyOf(places, size);
    }

    private String name(FacetValues values, int ordinal) throws IOException {
        String known = values.knownName(ordinal);
        if (known != null) {
            return known;
        }
        String name = snapshot.valueOf(field, ordinal);
        values.keepName(ordinal, name);
        return name;
    }
}

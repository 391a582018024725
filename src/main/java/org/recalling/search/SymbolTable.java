package org.recalling.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.recalling.search.document.IndexFields;

/** Symbols, sorted, in one array of bytes: millions fit where strings would not. */
final class SymbolTable {
    private final byte[] bytes;
    private final int[] starts;

    private SymbolTable(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
    }

    /** The symbols of all works, in the order of their numbers; also of one that was deleted and not yet merged away. */
    static SymbolTable ofWorks(IndexReader reader) throws IOException {
        TreeSet<BytesRef> all = new TreeSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            TermsEnum terms =
                    DocValues.getSorted(leaf.reader(), IndexFields.SYMBOL).termsEnum();
            for (BytesRef term = terms.next(); term != null; term = terms.next()) {
                all.add(BytesRef.deepCopyOf(term));
            }
        }
        return of(all);
    }

    /** Every symbol that cites or is cited. */
    static SymbolTable ofAll(Snapshot snapshot) throws IOException {
        TreeSet<BytesRef> all = new TreeSet<>();
        for (LeafReaderContext leaf : snapshot.reader().leaves()) {
            add(leaf, snapshot, IndexFields.SYMBOL, all);
            add(leaf, snapshot, IndexFields.CITES, all);
        }
        return of(all);
    }

    /** Only values of documents that still exist. */
    private static void add(LeafReaderContext leaf, Snapshot snapshot, String field, Set<BytesRef> all)
            throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
        FixedBitSet used = new FixedBitSet((int) values.getValueCount() + 1);
        for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
            boolean isLive = snapshot.works().ofDocument(leaf.docBase + doc) >= 0;
            for (int left = isLive ? values.docValueCount() : 0; left > 0; left--) {
                used.set((int) values.nextOrd());
            }
        }
        TermsEnum terms = values.termsEnum();
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            if (used.get((int) terms.ord())) {
                all.add(BytesRef.deepCopyOf(term));
            }
        }
    }

    private static SymbolTable of(SortedSet<BytesRef> sorted) {
        int[] starts = new int[sorted.size() + 1];
        byte[] bytes =
                new byte[sorted.stream().mapToInt(symbol -> symbol.length).sum()];
        int at = 0;
        for (BytesRef symbol : sorted) {
            System.arraycopy(symbol.bytes, symbol.offset, bytes, starts[at], symbol.length);
            starts[at + 1] = starts[at] + symbol.length;
            at++;
        }
        return new SymbolTable(bytes, starts);
    }

    int size() {
        return starts.length - 1;
    }

    String get(int index) {
        return new String(bytes, starts[index], starts[index + 1] - starts[index], StandardCharsets.UTF_8);
    }

    boolean begins(int index, BytesRef beginning) {
        int end = starts[index] + beginning.length;
        return end <= starts[index + 1]
                && Arrays.equals(
                        bytes,
                        starts[index],
                        end,
                        beginning.bytes,
                        beginning.offset,
                        beginning.offset + beginning.length);
    }

    /** Where it is; where it would stand, negative and less one, if it is not here. */
    int indexOf(BytesRef symbol) {
        return indexOf(symbol, 0);
    }

    private int indexOf(BytesRef symbol, int from) {
        int low = from;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Arrays.compareUnsigned(
                    bytes,
                    starts[middle],
                    starts[middle + 1],
                    symbol.bytes,
                    symbol.offset,
                    symbol.offset + symbol.length);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1 - low;
    }

    /** For each term of a sorted dictionary, in its order, where it is here, negative where it is not. */
    int[] indexesOf(TermsEnum dictionary) throws IOException {
        int[] indexes = new int[64];
        int size = 0;
        int from = 0;
        for (BytesRef term = dictionary.next(); term != null; term = dictionary.next()) {
            if (size == indexes.length) {
                indexes = Arrays.copyOf(indexes, size * 2);
            }
            int index = indexOf(term, from);
            from = index < 0 ? -1 - index : index;
            indexes[size++] = index;
        }
        return Arrays.copyOf(indexes, size);
    }
}

package org.recalling.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** Every symbol that cites or is cited, sorted, in one array of bytes: millions fit where strings would not. */
final class SymbolTable {
    private final byte[] bytes;
    private final int[] starts;

    private SymbolTable(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
    }

    static SymbolTable read(Snapshot snapshot) throws IOException {
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

    /** Negative where it is not here. */
    int indexOf(BytesRef symbol) {
        int low = 0;
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
        return -1;
    }

    /** For each term of a dictionary, in its order, where it is here, -1 where it is not. */
    int[] indexesOf(TermsEnum dictionary) throws IOException {
        int[] indexes = new int[64];
        int size = 0;
        for (BytesRef term = dictionary.next(); term != null; term = dictionary.next()) {
            if (size == indexes.length) {
                indexes = Arrays.copyOf(indexes, size * 2);
            }
            indexes[size++] = indexOf(term);
        }
        return Arrays.copyOf(indexes, size);
    }
}

package org.recalling.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.jspecify.annotations.Nullable;

/** Reads what a hit shows, from doc values only. */
final class HitReader {
    private final List<LeafReaderContext> leaves;
    private final Works works;
    private final FewValues organs;
    private final FewValues languages;

    HitReader(Snapshot snapshot) {
        this.leaves = snapshot.reader().leaves();
        this.works = snapshot.works();
        this.organs = new FewValues(leaves, IndexFields.ORGAN);
        this.languages = new FewValues(leaves, IndexFields.LANG);
    }

    SearchResult.Hit hit(int document, List<SearchResult.Passage> passages) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        LeafReader segment = leaf.reader();
        int local = document - leaf.docBase;
        NumericDocValues cites = segment.getNumericDocValues(IndexFields.CITES_COUNT);
        return new SearchResult.Hit(
                symbol(segment, local),
                title(segment, local),
                organs.of(leaf, local),
                adopted(document),
                languages.of(leaf, local),
                cites != null && cites.advanceExact(local) ? (int) cites.longValue() : 0,
                works.timesCited(works.ofDocument(document)),
                passages);
    }

    String symbol(int document) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        return symbol(leaf.reader(), document - leaf.docBase);
    }

    String language(int document) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        return languages.of(leaf, document - leaf.docBase);
    }

    String organ(int document) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        return organs.of(leaf, document - leaf.docBase);
    }

    String title(int document) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        return title(leaf.reader(), document - leaf.docBase);
    }

    @Nullable LocalDate adopted(int document) {
        int day = works.adopted(works.ofDocument(document));
        return day == Works.NO_DAY ? null : LocalDate.ofEpochDay(day);
    }

    private static String title(LeafReader segment, int local) throws IOException {
        BinaryDocValues titles = segment.getBinaryDocValues(IndexFields.TITLE_SHOWN);
        return titles != null && titles.advanceExact(local)
                ? titles.binaryValue().utf8ToString()
                : "";
    }

    private static String symbol(LeafReader segment, int local) throws IOException {
        SortedDocValues values = segment.getSortedDocValues(IndexFields.SYMBOL);
        return values != null && values.advanceExact(local)
                ? values.lookupOrd(values.ordValue()).utf8ToString()
                : "";
    }
}

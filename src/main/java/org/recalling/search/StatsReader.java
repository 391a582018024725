package org.recalling.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.recalling.model.CitationEdges;
import org.recalling.search.document.IndexFields;

/** Counts over the whole index. */
final class StatsReader {
    private static final int SHOWN = 20;

    private final Snapshot snapshot;
    private final Matches all;

    StatsReader(Snapshot snapshot) {
        this.snapshot = snapshot;
        int[] documents = java.util.stream.IntStream.range(0, snapshot.reader().maxDoc())
                .filter(d -> snapshot.works().ofDocument(d) >= 0)
                .toArray();
        this.all = Matches.of(documents);
    }

    IndexStats stats(CitationEdges edges) throws IOException {
        Works works = snapshot.works();
        int[] citing = new int[edges.documentCount()];
        AtomicLong distinct = new AtomicLong();
        edges.forEach(new Distinct(citing, distinct));
        List<IndexStats.Cited> cited = cited(edges, citing);
        SortedMap<Integer, Integer> years = new TreeMap<>();
        new FacetCounter(snapshot, IndexFields.YEAR)
                .numbers(all)
                .forEach((year, count) -> years.put(year, Math.toIntExact(count)));
        return new IndexStats(
                snapshot.generation(),
                works.existing(),
                works.documents(),
                snapshot.reader().numDocs() - (long) works.documents(),
                distinct.get(),
                cited.size(),
                (int) cited.stream().filter(c -> !c.indexed()).count(),
                counts(IndexFields.ORGAN),
                years,
                counts(IndexFields.VERB),
                counts(IndexFields.FORMAT),
                counts(IndexFields.LANG),
                cited.subList(0, Math.min(SHOWN, cited.size())),
                new NumberingGaps(symbols()).gaps());
    }

    private List<String> symbols() throws IOException {
        List<String> symbols = new ArrayList<>();
        for (int work = 0; work < snapshot.works().count(); work++) {
            if (snapshot.works().exists(work)) {
                symbols.add(snapshot.works().symbol(work));
            }
        }
        return symbols;
    }

    private List<IndexStats.Cited> cited(CitationEdges edges, int[] citing) {
        List<IndexStats.Cited> cited = new ArrayList<>();
        for (int document = 0; document < citing.length; document++) {
            if (citing[document] > 0) {
                String symbol = edges.symbolOf(document);
                cited.add(new IndexStats.Cited(symbol, citing[document], edges.factsOf(document) != null));
            }
        }
        cited.sort(Comparator.comparingInt(IndexStats.Cited::count).reversed().thenComparing(IndexStats.Cited::symbol));
        return cited;
    }

    private SortedMap<String, Integer> counts(String field) throws IOException {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (FacetCounter.Count count : new FacetCounter(snapshot, field).top(all, Integer.MAX_VALUE, value -> true)) {
            counts.put(count.value(), Math.toIntExact(count.count()));
        }
        return counts;
    }

    /** Counts each pair of citing and cited once; the edges of a pair come one after another. */
    private static final class Distinct implements CitationEdges.Visitor {
        private final int[] citingCount;
        private final AtomicLong distinct;
        private long last = -1;

        Distinct(int[] citingCount, AtomicLong distinct) {
            this.citingCount = citingCount;
            this.distinct = distinct;
        }

        @Override
        public void edge(int citing, int cited, int verb, int count) {
            long pair = ((long) citing << 32) | cited;
            if (pair != last) {
                citingCount[cited]++;
                distinct.incrementAndGet();
                last = pair;
            }
        }
    }
}

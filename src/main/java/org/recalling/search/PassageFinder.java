package org.recalling.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;

/** Finds the paragraphs of a hit that match best; what is read of them is read in their order, each once. */
final class PassageFinder {
    private static final int PER_HIT = 3;

    private final Snapshot snapshot;
    private final FewValues leads;
    private final Weight weight;
    private final MatchMarks marks;

    /**
     * For one query.
     *
     * @param leads values of {@link org.recalling.search.document.IndexFields#P_LEAD}
     */
    PassageFinder(Snapshot snapshot, FewValues leads, Query paragraphs) throws IOException {
        this.snapshot = snapshot;
        this.leads = leads;
        IndexSearcher searcher = snapshot.searcher();
        this.weight = searcher.createWeight(searcher.rewrite(paragraphs), ScoreMode.COMPLETE, 1);
        this.marks = new MatchMarks(searcher, paragraphs);
    }

    private record Best(int paragraph, float score) {}

    /** Resolution → its passages, the best first; none where no paragraph matches. */
    Map<Integer, List<SearchResult.Passage>> passagesOf(List<Integer> resolutions) throws IOException {
        Map<Integer, List<SearchResult.Passage>> passages = new HashMap<>();
        List<LeafReaderContext> leaves = snapshot.reader().leaves();
        Map<Integer, List<Integer>> byLeaf = new TreeMap<>();
        for (int resolution : resolutions.stream().sorted().distinct().toList()) {
            byLeaf.computeIfAbsent(ReaderUtil.subIndex(resolution, leaves), l -> new ArrayList<>())
                    .add(resolution);
        }
        for (Map.Entry<Integer, List<Integer>> entry : byLeaf.entrySet()) {
            addPassages(leaves.get(entry.getKey()), entry.getValue(), passages);
        }
        return passages;
    }

    private void addPassages(
            LeafReaderContext leaf, List<Integer> ascending, Map<Integer, List<SearchResult.Passage>> passages)
            throws IOException {
        Scorer scorer = weight.scorer(leaf);
        BitSet parents = snapshot.parents().getBitSet(leaf);
        if (scorer == null || parents == null) {
            return;
        }
        PassageReader reader = new PassageReader(leaf, leads, marks.in(leaf));
        for (int resolution : ascending) {
            List<Best> best = best(scorer, parents, resolution - leaf.docBase);
            passages.put(resolution, read(reader, best));
        }
    }

    /** Reads them in their own order and gives them back in that of their scores. */
    private static List<SearchResult.Passage> read(PassageReader reader, List<Best> best) throws IOException {
        Map<Integer, SearchResult.Passage> read = new HashMap<>();
        for (int paragraph : best.stream().map(Best::paragraph).sorted().toList()) {
            read.put(paragraph, reader.passage(paragraph));
        }
        List<SearchResult.Passage> passages = new ArrayList<>();
        for (Best one : best) {
            passages.add(read.get(one.paragraph()));
        }
        return passages;
    }

    private static List<Best> best(Scorer scorer, BitSet parents, int parent) throws IOException {
        int first = parent == 0 ? 0 : parents.prevSetBit(parent - 1) + 1;
        DocIdSetIterator matching = scorer.iterator();
        List<Best> best = new ArrayList<>();
        int paragraph = matching.docID() < first ? matching.advance(first) : matching.docID();
        for (; paragraph < parent; paragraph = matching.nextDoc()) {
            add(new Best(paragraph, scorer.score()), best);
        }
        return best;
    }

    /** Keeps the best in order; of equals the first stays first. */
    private static void add(Best one, List<Best> best) {
        int at = best.size();
        while (at > 0 && best.get(at - 1).score() < one.score()) {
            at--;
        }
        best.add(at, one);
        if (best.size() > PER_HIT) {
            best.removeLast();
        }
    }
}

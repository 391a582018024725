package org.recalling.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;

/** Finds the paragraphs of a hit that match best, and marks what matched in them. */
final class PassageFinder {
    private static final int PER_HIT = 3;
    private static final Set<String> TEXT = Set.of(IndexFields.P_TEXT);

    private final Snapshot snapshot;
    private final Weight weight;

    PassageFinder(Snapshot snapshot, Query paragraphs) throws IOException {
        this.snapshot = snapshot;
        IndexSearcher searcher = snapshot.searcher();
        this.weight = searcher.createWeight(searcher.rewrite(paragraphs), ScoreMode.COMPLETE, 1);
    }

    private record Best(int paragraph, float score) {}

    /** Resolution → its passages, the best first; empty where no paragraph matches. */
    Map<Integer, List<SearchResult.Passage>> passagesOf(List<Integer> resolutions) throws IOException {
        Map<Integer, List<SearchResult.Passage>> passages = new HashMap<>();
        List<LeafReaderContext> leaves = snapshot.reader().leaves();
        Map<Integer, List<Integer>> byLeaf = new HashMap<>();
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
        StoredFields stored = leaf.reader().storedFields();
        for (int resolution : ascending) {
            int parent = resolution - leaf.docBase;
            List<SearchResult.Passage> found = new ArrayList<>();
            for (Best best : best(scorer, parents, parent)) {
                found.add(passage(leaf, stored, best.paragraph()));
            }
            passages.put(resolution, found);
        }
    }

    private static List<Best> best(Scorer scorer, BitSet parents, int parent) throws IOException {
        int first = parent == 0 ? 0 : parents.prevSetBit(parent - 1) + 1;
        DocIdSetIterator matching = scorer.iterator();
        List<Best> best = new ArrayList<>();
        int paragraph = matching.docID() < first ? matching.advance(first) : matching.docID();
        for (; paragraph < parent; paragraph = matching.nextDoc()) {
            best.add(new Best(paragraph, scorer.score()));
        }
        best.sort(Comparator.comparingDouble((Best b) -> -b.score()).thenComparingInt(Best::paragraph));
        return best.size() > PER_HIT ? best.subList(0, PER_HIT) : best;
    }

    private SearchResult.Passage passage(LeafReaderContext leaf, StoredFields stored, int paragraph)
            throws IOException {
        BinaryDocValues ids = leaf.reader().getBinaryDocValues(IndexFields.P_ID);
        SortedDocValues leads = leaf.reader().getSortedDocValues(IndexFields.P_LEAD);
        String id =
                ids != null && ids.advanceExact(paragraph) ? ids.binaryValue().utf8ToString() : "";
        String verb = leads != null && leads.advanceExact(paragraph)
                ? leads.lookupOrd(leads.ordValue()).utf8ToString()
                : null;
        String text = stored.document(paragraph, TEXT).get(IndexFields.P_TEXT);
        List<SearchResult.Fragment> fragments = text == null ? List.of() : Excerpt.of(text, spans(leaf, paragraph));
        return new SearchResult.Passage(id, verb, fragments);
    }

    /** Start and end of everything that matched in the text; a phrase is one span. */
    private List<Excerpt.Span> spans(LeafReaderContext leaf, int paragraph) throws IOException {
        List<Excerpt.Span> spans = new ArrayList<>();
        Matches matches = weight.matches(leaf, paragraph);
        if (matches == null) {
            return spans;
        }
        for (String field : matches) {
            if (!field.startsWith(IndexFields.P_TEXT)) {
                continue;
            }
            MatchesIterator each = matches.getMatches(field);
            while (each != null && each.next()) {
                if (each.startOffset() >= 0) {
                    spans.add(new Excerpt.Span(each.startOffset(), each.endOffset()));
                }
            }
        }
        return spans;
    }
}

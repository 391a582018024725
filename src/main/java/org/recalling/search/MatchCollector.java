package org.recalling.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Keeps every matching expression with its score, in the order of documents: totals are exact, facets count them all. */
final class MatchCollector extends SimpleCollector {
    private final ScoreMode mode;
    private int[] documents = new int[256];
    private float[] scores;
    private int size;
    private int base;
    private @Nullable Scorable scorer;

    private MatchCollector(boolean needsScores) {
        this.mode = needsScores ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
        this.scores = new float[needsScores ? documents.length : 0];
    }

    /** All that match a query; what was found in time where the searcher has a time limit. */
    static Matches of(IndexSearcher searcher, Query query, boolean needsScores) throws IOException {
        return searcher.search(query, new CollectorManager<MatchCollector, Matches>() {
            @Override
            public MatchCollector newCollector() {
                return new MatchCollector(needsScores);
            }

            // One, for the searcher has no executor.
            @Override
            public Matches reduce(Collection<MatchCollector> collectors) {
                return collectors.iterator().next().matches(searcher.timedOut());
            }
        });
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
        base = leaf.docBase;
    }

    @Override
    public void setScorer(Scorable scorer) {
        this.scorer = scorer;
    }

    @Override
    public void collect(int document) throws IOException {
        if (size == documents.length) {
            documents = Arrays.copyOf(documents, size * 2);
            scores = scores.length == 0 ? scores : Arrays.copyOf(scores, size * 2);
        }
        documents[size] = base + document;
        if (scorer != null && scores.length > 0) {
            scores[size] = scorer.score();
        }
        size++;
    }

    @Override
    public ScoreMode scoreMode() {
        return mode;
    }

    private Matches matches(boolean isCut) {
        return new Matches(
                Arrays.copyOf(documents, size), scores.length == 0 ? scores : Arrays.copyOf(scores, size), isCut);
    }
}

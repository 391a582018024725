package org.recalling.search.translation;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.recalling.search.Works;

/** Resolutions by how many works cite them, which is known only when all of the index is open. */
public final class TimesCitedQuery extends Query {
    private final Works works;
    private final int min;
    private final int max;

    public TimesCitedQuery(Works works, int min, int max) {
        this.works = works;
        this.min = min;
        this.max = max;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                DocIdSetIterator matching = TwoPhaseIterator.asDocIdSetIterator(matching(leaf));
                return ConstantScoreScorerSupplier.fromIterator(
                        matching, score(), scoreMode, leaf.reader().maxDoc());
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    private TwoPhaseIterator matching(LeafReaderContext leaf) {
        DocIdSetIterator all = DocIdSetIterator.all(leaf.reader().maxDoc());
        return new TwoPhaseIterator(all) {
            @Override
            public boolean matches() throws IOException {
                int work = works.ofDocument(leaf.docBase + all.docID());
                return work >= 0 && works.timesCited(work) >= min && works.timesCited(work) <= max;
            }

            @Override
            public float matchCost() {
                return 3;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "cited:" + min + ".." + max;
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other)
                && works == ((TimesCitedQuery) other).works
                && min == ((TimesCitedQuery) other).min
                && max == ((TimesCitedQuery) other).max;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * classHash() + min) + max;
    }
}

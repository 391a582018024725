package org.recalling.search;

import it.unimi.dsi.fastutil.longs.Long2IntMap;
import it.unimi.dsi.fastutil.longs.Long2IntRBTreeMap;
import org.recalling.model.CitationEdges;

/** The edges of one work from several expressions: the same edge counts once, with its highest count. */
final class MergedEdges implements CitationEdges.Visitor {
    private final Long2IntRBTreeMap counts = new Long2IntRBTreeMap();

    @Override
    public void edge(int citing, int cited, int verb, int count) {
        counts.merge(((long) cited << 32) | verb, count, Math::max);
    }

    void visit(int citing, CitationEdges.Visitor visitor) {
        for (Long2IntMap.Entry entry : counts.long2IntEntrySet()) {
            visitor.edge(citing, (int) (entry.getLongKey() >> 32), (int) entry.getLongKey(), entry.getIntValue());
        }
    }
}

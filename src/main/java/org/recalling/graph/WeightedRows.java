package org.recalling.graph;

import it.unimi.dsi.fastutil.floats.FloatArrayList;
import it.unimi.dsi.fastutil.ints.Int2FloatOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;

/** Undirected weighted rows, each pair in both; a node may be joined to itself. */
final class WeightedRows {
    private final int[] starts;
    private final int[] others;
    private final float[] weights;
    private final double[] strengths;
    private final double total;

    private WeightedRows(int[] starts, int[] others, float[] weights) {
        this.starts = starts;
        this.others = others;
        this.weights = weights;
        this.strengths = new double[starts.length - 1];
        double sum = 0;
        for (int n = 0; n < strengths.length; n++) {
            for (int p = starts[n]; p < starts[n + 1]; p++) {
                strengths[n] += weights[p];
            }
            sum += strengths[n];
        }
        this.total = sum;
    }

    /** A citation weighs the less, the more resolutions cite the same document. */
    static WeightedRows of(CitationGraph graph) {
        Rows cited = graph.cited();
        Rows citing = graph.citing();
        int documents = graph.documentCount();
        int[] starts = new int[documents + 1];
        int[] others = new int[2 * cited.size()];
        float[] weights = new float[others.length];
        int next = 0;
        for (int d = 0; d < documents; d++) {
            for (int p = cited.start(d); p < cited.end(d); p++) {
                others[next] = cited.at(p);
                weights[next++] = weightOf(citing.lengthOf(cited.at(p)));
            }
            for (int p = citing.start(d); p < citing.end(d); p++) {
                others[next] = citing.at(p);
                weights[next++] = weightOf(citing.lengthOf(d));
            }
            starts[d + 1] = next;
        }
        return new WeightedRows(starts, others, weights);
    }

    private static float weightOf(int citedBy) {
        return (float) (1 / Math.sqrt(citedBy));
    }

    int nodeCount() {
        return strengths.length;
    }

    int start(int node) {
        return starts[node];
    }

    int end(int node) {
        return starts[node + 1];
    }

    int at(int position) {
        return others[position];
    }

    float weightAt(int position) {
        return weights[position];
    }

    double strengthOf(int node) {
        return strengths[node];
    }

    double total() {
        return total == 0 ? 1 : total;
    }

    /** The rows of the communities, each taken for one node. */
    WeightedRows merged(int[] community, int count) {
        IntArrayList[] members = new IntArrayList[count];
        for (int n = 0; n < community.length; n++) {
            if (members[community[n]] == null) {
                members[community[n]] = new IntArrayList();
            }
            members[community[n]].add(n);
        }
        int[] mergedStarts = new int[count + 1];
        IntArrayList mergedOthers = new IntArrayList();
        FloatArrayList mergedWeights = new FloatArrayList();
        for (int c = 0; c < count; c++) {
            Int2FloatOpenHashMap row = rowOf(members[c], community);
            row.int2FloatEntrySet().fastForEach(entry -> {
                mergedOthers.add(entry.getIntKey());
                mergedWeights.add(entry.getFloatValue());
            });
            mergedStarts[c + 1] = mergedOthers.size();
        }
        return new WeightedRows(mergedStarts, mergedOthers.toIntArray(), mergedWeights.toFloatArray());
    }

    private Int2FloatOpenHashMap rowOf(IntArrayList members, int[] community) {
        Int2FloatOpenHashMap row = new Int2FloatOpenHashMap();
        for (int node : members) {
            for (int p = start(node); p < end(node); p++) {
                row.addTo(community[others[p]], weights[p]);
            }
        }
        return row;
    }
}

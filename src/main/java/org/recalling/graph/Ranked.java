package org.recalling.graph;

/**
 * A document with its rank's score.
 *
 * @param score how many resolutions cite it, or its PageRank; the PageRanks of all documents add up to 1
 */
public record Ranked(Node document, double score) {}

package org.recalling.graph;

/**
 * A document that citations lead to.
 *
 * @param steps how many citations lead to it, at least 1
 * @param by the last of them
 */
public record Reached(Node document, int steps, Edge by) {}

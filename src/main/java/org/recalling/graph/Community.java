package org.recalling.graph;

import java.util.List;

/**
 * Documents that cite each other more than they cite others.
 *
 * @param label the title, or else the symbol, of the most central
 * @param size how many documents
 * @param central those that most members cite, the most cited first
 */
public record Community(String label, int size, List<Node> central) {
    public Community {
        central = List.copyOf(central);
    }
}

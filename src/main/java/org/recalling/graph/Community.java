package org.recalling.graph;

import java.util.List;

/**
 * Documents that cite each other more than they cite others.
 *
 * @param label its most telling subject, or else the title or symbol of the most central
 * @param size how many documents
 * @param subjects those by which its members differ most from all others, the most telling first
 * @param central those that most members cite, the most cited first
 */
public record Community(String label, int size, List<String> subjects, List<Node> central) {
    public Community {
        subjects = List.copyOf(subjects);
        central = List.copyOf(central);
    }
}

package org.recalling.config;

import java.util.List;

/** Fields that are searched, with their weight, and fields that are counted: {@code fields.json}. */
public record Fields(List<Searched> searched, List<Facet> facets) {
    public Fields {
        searched = List.copyOf(searched);
        facets = List.copyOf(facets);
    }

    /** A searched field and its boost, above 0. */
    public record Searched(String field, float boost) {}

    /** A counted field, its heading and how many values to show. */
    public record Facet(String field, String label, int values) {}
}

package org.recalling.search.query;

import java.util.List;

/**
 * A query as it was understood.
 *
 * @param interpreted the tree in the query language; read again, it gives an equal tree
 */
public record ParsedQuery(QueryNode ast, String interpreted, List<QueryWarning> warnings) {
    public ParsedQuery {
        warnings = List.copyOf(warnings);
    }
}

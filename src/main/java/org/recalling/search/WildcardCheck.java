package org.recalling.search;

import java.util.ArrayList;
import java.util.List;
import org.recalling.search.query.QueryNode;

/** Tells where a pattern fits more words than are looked for. */
record WildcardCheck(QueryContext context) {

    List<SearchResult.QueryWarning> warnings(QueryNode ast) {
        List<SearchResult.QueryWarning> warnings = new ArrayList<>();
        collect(ast, warnings);
        return warnings;
    }

    private void collect(QueryNode node, List<SearchResult.QueryWarning> warnings) {
        switch (node) {
            case QueryNode.And n -> n.children().forEach(child -> collect(child, warnings));
            case QueryNode.Or n -> n.children().forEach(child -> collect(child, warnings));
            case QueryNode.Not n -> collect(n.child(), warnings);
            case QueryNode.InParagraph n -> collect(n.child(), warnings);
            case QueryNode.Wildcard n -> check(n, warnings);
            default -> {
                // Nothing expands.
            }
        }
    }

    private void check(QueryNode.Wildcard n, List<SearchResult.QueryWarning> warnings) {
        int most = TextQueries.EXPANSIONS;
        if (context.expansions(n.pattern(), most) > most) {
            warnings.add(new SearchResult.QueryWarning(
                    "wildcard-expansion",
                    n.span().start(),
                    n.span().length(),
                    "More than " + most + " words fit this pattern: only the first " + most + " are searched.",
                    null));
        }
    }
}

package org.recalling.search.translation;

import java.util.List;
import org.recalling.search.query.QueryNode;

/** The plain words among the parts of an AND. */
final class WordRuns {
    private WordRuns() {}

    static List<String> of(List<QueryNode> children, QueryNode.TextField field) {
        return children.stream()
                .filter(QueryNode.Word.class::isInstance)
                .map(QueryNode.Word.class::cast)
                .filter(word -> word.field() == field)
                .map(QueryNode.Word::text)
                .toList();
    }
}

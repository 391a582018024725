package org.recalling.search.translation;

import java.util.List;
import org.recalling.search.query.QueryNode;

/** The plain words among the parts of an AND. */
final class WordRuns {
    private WordRuns() {}

    /** The words to look for in a field; none where they are ignored. */
    static List<String> of(List<QueryNode> children, QueryNode.TextField field, TextQueries text) {
        return areIgnored(children, field, text) ? List.of() : written(children, field);
    }

    /** Whether the words are function words alone, which no index holds, and something else is asked for. */
    static boolean areIgnored(List<QueryNode> children, QueryNode.TextField field, TextQueries text) {
        List<String> words = written(children, field);
        return !words.isEmpty()
                && text.areFunctionWords(words)
                && children.stream().anyMatch(child -> !isWord(child, field) && !(child instanceof QueryNode.Not));
    }

    private static List<String> written(List<QueryNode> children, QueryNode.TextField field) {
        return children.stream()
                .filter(child -> isWord(child, field))
                .map(QueryNode.Word.class::cast)
                .map(QueryNode.Word::text)
                .toList();
    }

    static boolean isWord(QueryNode node, QueryNode.TextField field) {
        return node instanceof QueryNode.Word word && word.field() == field;
    }
}

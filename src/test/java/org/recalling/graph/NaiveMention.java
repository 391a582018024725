package org.recalling.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recalling.model.DocumentSymbol;

/**
 * One mention, as the parse JSON gives it.
 *
 * @param names the cited document's name, and the other one where it is printed under two
 * @param verb empty where none governs it
 * @param paragraph id of the citing paragraph
 * @param place of that paragraph in the resolution, from 0
 * @param kind of that paragraph
 */
record NaiveMention(
        List<String> names,
        boolean hasSymbol,
        String verb,
        String paragraph,
        int place,
        String kind,
        String where,
        String surface,
        @Nullable String pinpoint,
        @Nullable String citedDate) {

    static NaiveMention of(JsonNode citation, JsonNode mention, JsonNode paragraphs) {
        List<String> names = new ArrayList<>(List.of(citation.path("target").asText()));
        if (citation.hasNonNull("alias")) {
            names.add(citation.path("alias").asText());
        }
        String paragraph = mention.path("paragraph").asText();
        int place = 0;
        while (place < paragraphs.size()
                && !paragraphs.get(place).path("id").asText().equals(paragraph)) {
            place++;
        }
        return new NaiveMention(
                List.copyOf(names),
                List.of("resolution", "decision", "document")
                        .contains(citation.path("kind").asText()),
                mention.hasNonNull("verb") ? mention.path("verb").asText() : "",
                paragraph,
                place,
                paragraphs.path(place).path("kind").asText(),
                mention.path("where").asText(),
                mention.path("surface").asText(),
                textOrNull(mention, "pinpoint"),
                textOrNull(mention, "citedDate"));
    }

    private static @Nullable String textOrNull(JsonNode json, String field) {
        return json.hasNonNull(field) ? json.path(field).asText() : null;
    }

    String target() {
        return names.getFirst();
    }

    /** Whether the document is one of these, under either name, or a part or addendum of one. */
    boolean isOf(Set<String> documents) {
        return names.stream().anyMatch(name -> hasSymbol ? isPartOf(name, documents) : documents.contains(name));
    }

    private static boolean isPartOf(String name, Set<String> documents) {
        return DocumentSymbol.of(name).withParents().stream().anyMatch(parent -> documents.contains(parent.value()));
    }
}

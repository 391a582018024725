package org.recalling.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resolution in one language, as one object of the parse JSON gives it.
 *
 * @param mentions in the order of the citations
 */
record NaiveText(
        String symbol,
        String language,
        String title,
        String organ,
        @Nullable LocalDate adopted,
        List<NaiveMention> mentions) {

    static NaiveText of(JsonNode json) {
        List<NaiveMention> mentions = new ArrayList<>();
        for (JsonNode citation : json.path("citations")) {
            for (JsonNode mention : citation.path("mentions")) {
                mentions.add(NaiveMention.of(citation, mention, json.path("paragraphs")));
            }
        }
        return new NaiveText(
                json.path("symbol").asText(),
                json.path("language").asText(),
                json.path("title").asText(),
                json.path("organ").asText(),
                json.hasNonNull("adopted")
                        ? LocalDate.parse(json.path("adopted").asText())
                        : null,
                List.copyOf(mentions));
    }

    boolean isEnglish() {
        return language.equals("en");
    }

    /** How many documents it cites. */
    long citesCount() {
        return mentions.stream().map(NaiveMention::target).distinct().count();
    }

    boolean isAdoptedWithin(@Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null && to == null)
                || (adopted != null
                        && (from == null || !adopted.isBefore(from))
                        && (to == null || !adopted.isAfter(to)));
    }
}

package org.recalling.server;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recalling.search.CitationResult;
import org.recalling.search.SearchResult.Fragment;

/**
 * The JSON of who cites a document, or what it cites.
 *
 * @param title of the document asked for, empty where only its symbol is known
 * @param total distinct resolutions, or cited documents
 */
record CitationAnswer(
        String symbol,
        String title,
        boolean indexed,
        long total,
        long generation,
        List<Edge> edges,
        Page page,
        Map<String, String> links) {

    /** Which page this is; {@code next} is null on the last. */
    record Page(int number, int limit, @Nullable Integer next) {}

    /** One mention with the address of the paragraph it stands in. */
    record Edge(
            String citing,
            String target,
            String kind,
            @Nullable String title,
            @Nullable String organ,
            @Nullable LocalDate adopted,
            @Nullable String verb,
            String paragraph,
            String where,
            @Nullable String pinpoint,
            @Nullable String citedDate,
            String surface,
            List<Fragment> context,
            @Nullable String lead,
            @Nullable String footnote,
            String url) {

        static Edge of(CitationResult.Edge edge) {
            return new Edge(
                    edge.citing(),
                    edge.target(),
                    edge.kind(),
                    edge.title(),
                    edge.organ(),
                    edge.adopted(),
                    edge.verb(),
                    edge.paragraph(),
                    edge.where(),
                    edge.pinpoint(),
                    edge.citedDate(),
                    edge.surface(),
                    edge.context(),
                    edge.lead(),
                    edge.footnote(),
                    Urls.paragraph(edge.citing(), edge.paragraph()));
        }
    }
}

package org.recalling.server;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recalling.search.SearchResult.Hit;

/** What the API shows of any document, indexed or not. */
record DocumentAnswer(
        String symbol,
        String title,
        @Nullable String organ,
        @Nullable LocalDate adopted,
        boolean indexed,
        int citedByCount,
        String url) {

    static DocumentAnswer of(String symbol, Holdings holdings) {
        Optional<Hit> hit = holdings.index().hit(symbol, null);
        return hit.isPresent()
                ? of(hit.get())
                : new DocumentAnswer(
                        symbol,
                        holdings.titleOf(symbol),
                        null,
                        null,
                        false,
                        holdings.index().citedByCount(symbol),
                        Urls.document(symbol));
    }

    private static DocumentAnswer of(Hit hit) {
        return new DocumentAnswer(
                hit.symbol(),
                hit.title(),
                hit.organ(),
                hit.adopted(),
                true,
                hit.citedByCount(),
                Urls.resolution(hit.symbol()));
    }
}

package org.recalling.server;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recalling.search.CitationResult;
import org.recalling.server.Listing.Choice;
import org.recalling.server.Listing.Group;
import org.recalling.server.Listing.Histogram;
import org.recalling.server.Listing.Link;

/**
 * The page of a cited document.
 *
 * @param resolution its page where it is indexed, null else
 * @param total resolutions that cite it, under the filters in force
 */
record DocumentView(
        String symbol,
        String title,
        @Nullable String resolution,
        long total,
        List<Citing> citing,
        Histogram histogram,
        List<Group> groups,
        List<Choice> applied,
        List<Link> formats,
        String search,
        @Nullable String previous,
        @Nullable String next) {

    /** A resolution that cites it, with each place where it does. */
    record Citing(
            String symbol,
            String title,
            String organ,
            @Nullable LocalDate adopted,
            String url,
            List<Mention> mentions) {}

    /** One place. */
    record Mention(CitationResult.Edge edge, String url, String place) {}
}

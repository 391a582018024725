package org.recalling.model;

import java.util.List;

/**
 * A parsed resolution before its citations are found, with what the source's own markup says of them.
 *
 * @param resolution without citations
 * @param links hyperlinks that the source's editors set; hints only, for they may be wrong
 */
public record ParsedResolution(Resolution resolution, List<Link> links) {
    public ParsedResolution {
        links = List.copyOf(links);
    }

    /**
     * A hyperlink of the source.
     *
     * @param paragraph id of the paragraph (a footnote's own id inside footnotes)
     * @param start offset of the anchor in that paragraph's text, in UTF-16 units
     * @param end offset after the anchor
     * @param address as in the source
     */
    public record Link(String paragraph, int start, int end, String address) {}
}

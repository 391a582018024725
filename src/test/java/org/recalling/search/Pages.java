package org.recalling.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through all the pages of an answer. */
final class Pages {
    private Pages() {}

    /** The symbols of all hits by cursor, in the order in which the pages give them. */
    static List<String> of(ResolutionIndex index, SearchQuery query, int size) {
        List<String> symbols = new ArrayList<>();
        String cursor = null;
        do {
            SearchResult page = index.search(page(query, 1, cursor, size));
            symbols.addAll(MemoryIndex.symbols(page));
            cursor = page.next();
        } while (cursor != null);
        return symbols;
    }

    /** The same by the numbers of the pages, until one is empty. */
    static List<String> numbered(ResolutionIndex index, SearchQuery query, int size) {
        List<String> symbols = new ArrayList<>();
        int number = 1;
        List<String> page = MemoryIndex.symbols(index.search(page(query, number, null, size)));
        while (!page.isEmpty()) {
            symbols.addAll(page);
            page = MemoryIndex.symbols(index.search(page(query, ++number, null, size)));
        }
        return symbols;
    }

    static SearchQuery page(SearchQuery q, int number, @Nullable String cursor, int size) {
        return new SearchQuery(
                q.q(),
                number,
                cursor,
                size,
                q.sort(),
                q.facets(),
                q.filters(),
                q.from(),
                q.to(),
                q.lang(),
                q.highlight());
    }
}

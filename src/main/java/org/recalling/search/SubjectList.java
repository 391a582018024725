package org.recalling.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The subjects of one generation with their counts, for completion. */
final class SubjectList {
    private final List<Entry> entries;

    private SubjectList(List<Entry> entries) {
        this.entries = entries;
    }

    private record Entry(String subject, String folded, int count) {}

    static SubjectList read(Snapshot snapshot) throws IOException {
        int[] documents = new int[snapshot.works().documents()];
        int size = 0;
        for (int document = 0; document < snapshot.reader().maxDoc(); document++) {
            if (snapshot.works().ofDocument(document) >= 0) {
                documents[size++] = document;
            }
        }
        Matches all = Matches.of(documents);
        List<Entry> entries = new ArrayList<>();
        for (FacetCounter.Count count :
                new FacetCounter(snapshot, IndexFields.SUBJECT).top(all, Integer.MAX_VALUE, value -> true)) {
            entries.add(new Entry(count.value(), SymbolKeys.folded(count.value()), (int) count.count()));
        }
        return new SubjectList(entries);
    }

    /** Subjects that begin so, or one of whose words does, the most frequent first. */
    List<Suggestion> beginning(String typed, int limit) {
        String prefix = SymbolKeys.folded(typed);
        String later = " " + prefix;
        return entries.stream()
                .filter(e -> e.folded().startsWith(prefix) || e.folded().contains(later))
                .sorted(Comparator.comparing((Entry e) -> !e.folded().startsWith(prefix)))
                .limit(limit)
                .map(e -> new Suggestion(
                        Suggestion.Kind.SUBJECT, e.subject(), null, "subject:\"" + e.subject() + '"', e.count()))
                .toList();
    }
}

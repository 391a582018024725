package org.recalling.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Resolutions and what they cite, read from lines of parse JSON and kept as they are. */
final class NaiveCorpus {
    private static final Comparator<NaiveText> BEST_FIRST = Comparator.comparing(NaiveText::isEnglish)
            .thenComparingLong(NaiveText::citesCount)
            .reversed();

    /** Symbol → its texts in all languages, the one that stands for the resolution first. */
    private final Map<String, List<NaiveText>> texts = new TreeMap<>();

    /** Name → all names of the same document. */
    private final Map<String, Set<String>> names = new TreeMap<>();

    private final Map<String, Integer> timesCited = new TreeMap<>();

    static NaiveCorpus read(List<String> lines) {
        NaiveCorpus corpus = new NaiveCorpus();
        try {
            for (String line : lines) {
                corpus.add(NaiveText.of(new ObjectMapper().readTree(line)));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not the parse JSON", e);
        }
        corpus.texts.values().forEach(all -> all.sort(BEST_FIRST));
        return corpus;
    }

    private void add(NaiveText text) {
        texts.computeIfAbsent(text.symbol(), symbol -> new ArrayList<>()).add(text);
        for (NaiveMention mention : text.mentions()) {
            Set<String> all = new TreeSet<>();
            mention.names().forEach(name -> all.addAll(namesOf(name)));
            all.forEach(name -> names.put(name, all));
        }
    }

    Set<String> namesOf(String document) {
        return names.getOrDefault(document, Set.of(document));
    }

    /** The one name under which a document is counted. */
    String documentOf(String name) {
        return namesOf(name).iterator().next();
    }

    Set<String> symbols() {
        return texts.keySet();
    }

    List<NaiveText> textsOf(String symbol) {
        return texts.getOrDefault(symbol, List.of());
    }

    /** The text that stands for a resolution; null where it is not indexed. */
    @Nullable NaiveText textOf(String symbol) {
        return texts.containsKey(symbol) ? textsOf(symbol).getFirst() : null;
    }

    NaiveText indexed(String symbol) {
        return Objects.requireNonNull(textOf(symbol));
    }

    /** How many resolutions cite a document or a part of it; kept, for it is asked for while sorting. */
    int timesCited(String document) {
        return timesCited.computeIfAbsent(document, asked -> (int)
                texts.values().stream().filter(all -> isCiting(all, asked)).count());
    }

    private boolean isCiting(List<NaiveText> all, String document) {
        return all.stream().flatMap(text -> text.mentions().stream()).anyMatch(m -> m.isOf(namesOf(document)));
    }
}

package org.recalling.search.document;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recalling.config.Configuration;
import org.recalling.config.Organs;

/** The terms under which symbols are found whatever their spelling, with what each organ is called. */
final class SymbolKeyIndex {
    /** What people write before a number, by the beginning of the symbol that is meant. */
    private static final Map<String, List<String>> SHORT = Map.of(
            "A/RES/", List.of("ga", "unga", "a"),
            "S/RES/", List.of("sc", "unsc", "s"),
            "E/RES/", List.of("ecosoc", "e"),
            "A/HRC/RES/", List.of("hrc", "unhrc"),
            "E/CN.7/RES/", List.of("cnd"),
            "E/CN.15/RES/", List.of("ccpcj"),
            "E/CN.4/RES/", List.of("chr"),
            "E/CN.6/RES/", List.of("csw"));

    private final Map<String, List<String>> names;

    SymbolKeyIndex(Configuration configuration) {
        names = configuration.organs().organs().stream()
                .collect(Collectors.toMap(
                        organ -> beginning(organ.resolution()), SymbolKeyIndex::namesOf, (first, second) -> first));
    }

    /** The terms of {@link IndexFields#SYMBOL_KEY} for one symbol. */
    Collection<String> termsOf(String symbol) {
        int at = symbol.lastIndexOf("/RES/");
        String series = at > 0 ? symbol.substring(0, at + 5) : "";
        List<String> organs = names.getOrDefault(series, SHORT.getOrDefault(series, List.of()));
        return SymbolKeys.keysOf(symbol, organs).stream()
                .map(key -> SymbolKeys.term(key, symbol))
                .toList();
    }

    private static String beginning(String pattern) {
        int brace = pattern.indexOf('{');
        return brace < 0 ? pattern : pattern.substring(0, brace);
    }

    private static List<String> namesOf(Organs.Definition organ) {
        Stream<String> full = organ.names().values().stream().flatMap(List::stream);
        return Stream.of(
                        Stream.of(organ.code().toLowerCase(Locale.ROOT)),
                        SHORT.getOrDefault(beginning(organ.resolution()), List.of()).stream(),
                        full.map(SymbolKeys::key))
                .flatMap(s -> s)
                .distinct()
                .toList();
    }
}

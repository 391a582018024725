package org.recalling.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recalling.config.SymbolPrefixes;

/** The series of symbols that there are, asked by a symbol's components. */
final class SymbolSeries {
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    SymbolSeries(SymbolPrefixes prefixes) {
        for (SymbolPrefixes.Prefix prefix : prefixes.prefixes()) {
            List<String> components =
                    List.of(prefix.prefix().toUpperCase(Locale.ROOT).split("/", -1));
            byFirst.computeIfAbsent(stem(components.getFirst()), key -> new ArrayList<>())
                    .add(components);
        }
    }

    /** Whether a symbol of these components can be of a known series. */
    boolean holds(List<String> components) {
        List<String> upper =
                components.stream().map(c -> c.toUpperCase(Locale.ROOT)).toList();
        return byFirst.getOrDefault(stem(upper.getFirst()), List.of()).stream()
                .anyMatch(prefix -> begins(upper, prefix));
    }

    /** Whether a symbol may begin with this component. */
    boolean mayBegin(String component) {
        return byFirst.containsKey(stem(component.toUpperCase(Locale.ROOT)));
    }

    private static String stem(String component) {
        int end = 0;
        while (end < component.length() && Letters.isCapital(component.charAt(end))) {
            end++;
        }
        return component.substring(0, end);
    }

    private static boolean begins(List<String> components, List<String> prefix) {
        if (components.size() < prefix.size()) {
            return false;
        }
        for (int i = 0; i < prefix.size(); i++) {
            if (!matches(components.get(i), prefix.get(i), i == prefix.size() - 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(String component, String pattern, boolean last) {
        int hash = pattern.indexOf('#');
        if (hash < 0) {
            return component.equals(pattern) || (last && pattern.length() > 1 && component.startsWith(pattern));
        }
        String rest = pattern.substring(hash + 1);
        return component.startsWith(pattern.substring(0, hash))
                && component.endsWith(rest)
                && component.length() > pattern.length() - 1;
    }
}

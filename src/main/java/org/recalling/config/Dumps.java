package org.recalling.config;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How to read dumps of others.
 *
 * @param columns for each fact of a resolution the names of the columns that may hold it, the best first
 */
public record Dumps(Map<String, List<String>> columns) {
    public Dumps {
        columns = columns.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, names -> List.copyOf(names.getValue())));
    }
}

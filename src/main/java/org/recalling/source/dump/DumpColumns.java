package org.recalling.source.dump;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the facts of a resolution in a record whose columns others have named. */
public final class DumpColumns {
    private static final Pattern JOINTS = Pattern.compile("[\\s_.-]++");

    private final Map<String, List<String>> names = new HashMap<>();

    /** @param names for each fact the names of the columns that may hold it, the best first */
    public DumpColumns(Map<String, List<String>> names) {
        names.forEach((fact, columns) ->
                this.names.put(fact, columns.stream().map(DumpColumns::folded).toList()));
    }

    /** The value of a fact, null where no column holds it. */
    @Nullable String valueOf(String fact, Map<String, String> record) {
        for (String column : names.getOrDefault(fact, List.of())) {
            String value = record.get(column);
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }

    /** Case and joints of a column's name make no difference. */
    static String folded(String column) {
        return JOINTS.matcher(column.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    String wanted(String fact) {
        return String.join(", ", names.getOrDefault(fact, List.of()));
    }
}

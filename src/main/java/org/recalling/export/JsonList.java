package org.recalling.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON objects in insertion order, and lists of them that are written one by one. */
final class JsonList {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private final Appendable out;
    private boolean first = true;

    JsonList(Appendable out, String opening) throws IOException {
        this.out = out;
        out.append(opening);
    }

    void add(Map<String, ?> object) throws IOException {
        out.append(first ? "\n" : ",\n").append(string(object));
        first = false;
    }

    static String string(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings, numbers, lists and maps are always JSON", e);
        }
    }

    /** An object without the keys whose value is null. */
    static Map<String, Object> object(@Nullable Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            Object value = keysAndValues[i + 1];
            if (value != null) {
                object.put(String.valueOf(keysAndValues[i]), value);
            }
        }
        return object;
    }
}

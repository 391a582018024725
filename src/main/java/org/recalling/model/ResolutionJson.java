package org.recalling.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/** The parse JSON: one line a resolution, the same shape written and read. */
public final class ResolutionJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private static final ObjectReader READER = MAPPER.readerFor(Resolution.class);
    private static final ObjectWriter WRITER = MAPPER.writerFor(Resolution.class);

    private ResolutionJson() {}

    /** The resolution on one line. */
    public static String write(Resolution resolution) {
        try {
            return WRITER.writeValueAsString(resolution);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a resolution is always JSON", e);
        }
    }

    /** Reads one object; the exception names the field and the place of what is wrong. */
    public static Resolution read(String json) throws JsonProcessingException {
        return READER.readValue(json);
    }

    /** Reads objects one after the other: on lines of their own, or in one array. */
    public static MappingIterator<Resolution> readAll(String json) throws IOException {
        return READER.readValues(json);
    }
}

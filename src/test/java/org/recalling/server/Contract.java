package org.recalling.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** {@code openapi.yaml}, held against answers: OpenAPI 3.1 schemas are JSON Schema 2020-12. */
final class Contract {
    private final JsonNode document = load();
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** What is wrong with a body that claims to be of a component schema; empty where nothing is. */
    List<String> mistakes(String schemaName, String json) {
        ObjectNode schema = ((ObjectNode) document).objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.set("components", document.path("components"));
        schema.put("$ref", "#/components/schemas/" + schemaName);
        Schema compiled = schemas.getSchema(schema.toString(), InputFormat.JSON);
        return compiled.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** The component schema of the JSON that a route answers with a status. */
    String schemaOf(String method, String path, int status) {
        JsonNode operation = document.path("paths").path(path).path(method);
        JsonNode response = operation.path("responses").path(Integer.toString(status));
        JsonNode resolved = response.has("$ref")
                ? document.at(response.path("$ref").textValue().substring(1))
                : response;
        String type = status >= 400 ? "application/problem+json" : "application/json";
        String ref =
                resolved.path("content").path(type).path("schema").path("$ref").asText();
        if (ref.isEmpty()) {
            throw new IllegalArgumentException("the contract has no " + status + " for " + method + " " + path);
        }
        return ref.substring(ref.lastIndexOf('/') + 1);
    }

    private static JsonNode load() {
        try (InputStream in = Objects.requireNonNull(Contract.class.getResourceAsStream("/openapi.yaml"))) {
            return new ObjectMapper(new YAMLFactory()).readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

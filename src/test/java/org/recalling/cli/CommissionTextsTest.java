package org.recalling.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two resolutions of the Commission on Narcotic Drugs, against facts that were read line by line in their sources. */
class CommissionTextsTest {
    private static final Path SOURCES = Path.of("../shared/corpus/cnd");

    @TempDir
    Path index;

    @ParameterizedTest
    @ValueSource(strings = {"67-1", "67-2"})
    void every_fact_is_right(String name) throws IOException {
        Approvals.verify(facts(parsed(name)), new Options().forFile().withBaseName("commission-" + name + "-facts"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"67-1", "67-2"})
    void no_word_is_lost_or_added(String name) throws IOException {
        StringJoiner words = new StringJoiner(" ");
        for (JsonNode paragraph : parsed(name).path("paragraphs")) {
            String number = paragraph.path("number").asText("");
            words.add(
                    number.isEmpty()
                            ? paragraph.path("text").asText()
                            : number + ". " + paragraph.path("text").asText());
        }
        // Where the source's line ends within a word, a hyphen stands: "non-" and "discriminatory" are one word.
        String source = Files.readString(source(name)).replace("non- ", "non-");
        assertThat(folded(words.toString())).isEqualTo(folded(source));
    }

    private JsonNode parsed(String name) throws IOException {
        Run run = Run.on(index, "parse", source(name).toString());
        assertThat(run.code()).as(run.err()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    private static Path source(String name) {
        Path source = SOURCES.resolve(name + ".txt");
        assumeTrue(Files.exists(source), source + " is not here");
        return source;
    }

    private static String facts(JsonNode resolution) {
        StringBuilder facts = new StringBuilder();
        for (String field : new String[] {
            "symbol",
            "minted",
            "label",
            "organ",
            "session",
            "number",
            "title",
            "language",
            "adopted",
            "meeting",
            "vote",
            "warnings"
        }) {
            facts.append(field).append(": ").append(resolution.path(field)).append('\n');
        }
        for (JsonNode paragraph : resolution.path("paragraphs")) {
            facts.append(paragraph.path("id").asText())
                    .append(' ')
                    .append(paragraph.path("kind").asText());
            for (JsonNode verb : paragraph.path("verbs")) {
                facts.append(" | %s = %s %s"
                        .formatted(
                                verb.path("phrase").asText(), verb.path("lemma").asText(), verb.path("modifiers")));
            }
            facts.append('\n');
        }
        for (JsonNode citation : resolution.path("citations")) {
            facts.append(citation.path("target").asText()).append('\n');
            for (JsonNode mention : citation.path("mentions")) {
                facts.append("  ").append(mention).append('\n');
            }
        }
        resolution.path("dates").forEach(date -> facts.append(date).append('\n'));
        return facts.toString();
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}

package org.recalling.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Facts of two resolutions of the Commission on Narcotic Drugs, read line by line in their plain text. */
class NarcoticDrugsTextsTest {
    private static final Path FOLDER = Path.of("../shared/corpus/cnd");

    private static JsonNode parsed(String file) throws IOException {
        Path text = FOLDER.resolve(file);
        assumeTrue(Files.exists(text), "the development corpus is not here: " + text);
        return new ObjectMapper().readTree(Run.of("parse", text.toString()).out());
    }

    private static String leads(JsonNode resolution, String kind) {
        return StreamSupport.stream(resolution.path("paragraphs").spliterator(), false)
                .filter(paragraph -> paragraph.path("kind").asText().equals(kind))
                .map(paragraph -> paragraph.path("verbs").path(0).path("phrase").asText())
                .collect(Collectors.joining(", "));
    }

    /** "PP5 recall E/CN.7/RES/57/4 of 2014-03-21", each edge to a resolution. */
    private static List<String> edges(JsonNode resolution) {
        List<String> edges = new ArrayList<>();
        for (JsonNode citation : resolution.path("citations")) {
            if (citation.path("kind").asText().equals("resolution")) {
                citation.path("mentions")
                        .forEach(mention -> edges.add("%s %s %s of %s"
                                .formatted(
                                        mention.path("paragraph").asText(),
                                        mention.path("verb").asText(),
                                        citation.path("target").asText(),
                                        mention.path("citedDate").asText())));
            }
        }
        return edges;
    }

    private static List<String> instruments(JsonNode resolution) {
        return StreamSupport.stream(resolution.path("citations").spliterator(), false)
                .filter(citation -> citation.path("kind").asText().equals("instrument"))
                .map(citation -> citation.path("target").asText())
                .toList();
    }

    @Test
    void the_text_on_recovery_is_right() throws IOException {
        JsonNode resolution = parsed("67-1.txt");

        assertThat(resolution.path("symbol").asText()).isEqualTo("E/CN.7/RES/67/1");
        assertThat(resolution.path("title").asText())
                .isEqualTo("Promoting recovery and related support services for people with drug use disorders");
        assertThat(resolution.path("adopted").isNull()).isTrue();
        assertThat(leads(resolution, "preambular")).isEqualTo("""
                Reaffirming, Reaffirming also, Recalling, Recalling also, Recalling further, Recalling, Recognizing, \
                Recognizing also, Noting with appreciation, Recognizing, Underscoring, Recalling, Noting, Mindful, \
                Recalling, Noting with appreciation, Concerned, Concerned also""");
        assertThat(leads(resolution, "operative")).isEqualTo("""
                Calls upon, Recognizes, Encourages, Also encourages, Further encourages, Requests, Also requests, \
                Encourages, Invites""");
    }

    @Test
    void the_text_on_recovery_cites_what_it_prints() throws IOException {
        JsonNode resolution = parsed("67-1.txt");

        assertThat(String.join("\n", edges(resolution))).isEqualTo("""
                PP5 recall E/CN.7/RES/57/4 of 2014-03-21
                PP5 recall E/CN.7/RES/59/5 of 2016-03-22
                PP5 recall E/CN.7/RES/64/3 of 2021-04-16
                PP6 recall E/CN.7/RES/64/5 of 2021-04-16
                PP15 recall E/CN.7/RES/61/11 of 2018-03-16""");
        assertThat(String.join(" ", instruments(resolution))).startsWith("""
                single-convention-1961-amended psychotropic-convention-1971 trafficking-convention-1988 udhr \
                ministerial-declaration-drugs-2019 ungass-2016 joint-ministerial-statement-2014 \
                political-declaration-drugs-2009""");
    }

    @Test
    void the_text_on_access_to_controlled_substances_is_right() throws IOException {
        JsonNode resolution = parsed("67-2.txt");

        assertThat(resolution.path("symbol").asText()).isEqualTo("E/CN.7/RES/67/2");
        assertThat(leads(resolution, "preambular")).isEqualTo("""
                Recalling, Recalling also, Recalling further, Recalling, Reiterating, Recalling, Recalling also, \
                Recognizing, Recognizing also, Recognizing further, Concerned, Expressing concern, Bearing in mind, \
                Taking note, Emphasizing, Bearing in mind, Acknowledging, Noting with appreciation, Welcoming""");
        assertThat(leads(resolution, "operative")).isEqualTo("""
                Reaffirms, Calls upon, Urges, Calls upon, Requests, Encourages, Also encourages, Further encourages, \
                Requests, Also requests, Calls upon, Requests, Invites""");
        assertThat(edges(resolution)).containsExactly("PP7 recall E/CN.7/RES/63/3 of 2020-03-06");
        assertThat(String.join(" ", instruments(resolution))).isEqualTo("""
                single-convention-1961-amended psychotropic-convention-1971 political-declaration-drugs-2009 \
                joint-ministerial-statement-2014 ungass-2016 ministerial-declaration-drugs-2019 udhr crc""");
    }
}

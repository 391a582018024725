package org.recalling.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recalling.config.Configuration;
import org.recalling.config.ConfigurationReader;
import org.recalling.model.Paragraph;
import org.recalling.source.ReadOutcome;
import org.recalling.source.SourceReaders;

/** The same resolution gives the same paragraphs, in whatever form it was published. */
class TwoFormsTest {
    private static final Path CORPUS = Path.of("../shared/corpus");

    private final Configuration configuration = ConfigurationReader.read(Path.of("index-config"));
    private final SourceReaders readers =
            new SourceReaders(configuration.dumps().columns());
    private final ResolutionParser parser = new ResolutionParser(configuration);

    /** Of two forms of many resolutions, how many paragraphs stand in the one, and how many of them in the other too. */
    private static final class Agreement {
        private int resolutions;
        private int paragraphs;
        private int equal;

        void add(List<String> first, List<String> second) {
            List<String> unmatched = new ArrayList<>(second);
            resolutions++;
            paragraphs += first.size() + second.size();
            equal += 2 * (int) first.stream().filter(unmatched::remove).count();
        }

        double share() {
            return (double) equal / paragraphs;
        }
    }

    /**
     * All paragraphs of a resolution count, though the plain copies of this corpus have lost headings of annexes, rows of
     * tables and the second part of some resolutions. The word processor's texts have lost their footnotes and tables.
     */
    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "akn-ga, pdf, HEADING PREAMBULAR OPERATIVE ANNEX FOOTNOTE",
        "akn-ga, plain, HEADING PREAMBULAR OPERATIVE ANNEX FOOTNOTE",
        "pdf, plain, HEADING PREAMBULAR OPERATIVE ANNEX FOOTNOTE",
        "akn-ga, text, PREAMBULAR OPERATIVE",
        "akn-sc, text, PREAMBULAR OPERATIVE"
    })
    void most_paragraphs_agree(String first, String second, String compared) throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), CORPUS + " is not here; nothing is compared");
        Set<String> kinds = Set.of(compared.split(" ", -1));
        Map<String, Path> others = files(second);
        Agreement agreement = new Agreement();
        files(first).forEach((symbol, file) -> {
            if (others.containsKey(symbol)) {
                agreement.add(paragraphs(file, kinds), paragraphs(others.get(symbol), kinds));
            }
        });
        System.out.printf(
                "%s and %s: %.4f of %,d paragraphs (%s) in %,d resolutions%n",
                first, second, agreement.share(), agreement.paragraphs, compared, agreement.resolutions);
        assertThat(agreement.share()).isGreaterThanOrEqualTo(0.97);
    }

    private static Map<String, Path> files(String set) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        for (String line : Files.readAllLines(CORPUS.resolve("key").resolve(set + ".jsonl"))) {
            JsonNode row = new ObjectMapper().readTree(line);
            files.put(
                    row.get("symbol").asText(), CORPUS.resolve(row.get("input").asText()));
        }
        return files;
    }

    private List<String> paragraphs(Path file, Set<String> kinds) {
        List<String> paragraphs = new ArrayList<>();
        for (ReadOutcome outcome : readers.read(file)) {
            if (outcome instanceof ReadOutcome.Read read) {
                parser.parse(read.text())
                        .forEach(parsed -> parsed.paragraphs().stream()
                                .filter(paragraph ->
                                        kinds.contains(paragraph.kind().name()))
                                .forEach(paragraph -> paragraphs.add(printed(paragraph))));
            }
        }
        return paragraphs;
    }

    private static String printed(Paragraph paragraph) {
        return paragraph.kind() + " " + String.valueOf(paragraph.text()).replaceAll("\\s+", " ");
    }
}

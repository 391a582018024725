package org.recalling.source.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recalling.model.Resolution;
import org.recalling.source.ReadOutcome;

class JsonRecordReaderTest {
    private static final String RECORD = """
            {"source": "a.xml", "format": "akn", "language": "en", "symbol": "A/RES/86/7", "minted": false,
             "label": "General Assembly resolution 86/7", "organ": "GA", "title": "Lakes", "adopted": "2031-02-04",
             "paragraphs": [{"id": "PP1", "kind": "preambular", "verbs": [{"phrase": "Recalling", "lemma": "recall",
             "modifiers": [], "start": 0}], "text": "Recalling 85/2,"}], "citations": [{"target": "A/RES/85/2",
             "kind": "resolution", "minted": false, "mentions": [{"where": "preamble", "paragraph": "PP1",
             "surface": "85/2", "start": 10, "end": 14, "verb": "recall", "rule": "speaker", "confidence": 0.95,
             "repaired": false}]}]}""";

    private static List<Resolution> read(String json) throws IOException {
        return ((ReadOutcome.Recorded) new JsonRecordReader().read("x.json", json.getBytes(UTF_8))).resolutions();
    }

    @Test
    void one_object_or_many_lines_or_an_array_are_read() throws IOException {
        String line = RECORD.replace("\n", "");

        assertThat(read(RECORD)).hasSize(1);
        assertThat(read(line + "\n" + line + "\n")).hasSize(2);
        assertThat(read("\uFEFF[" + RECORD + "," + RECORD + "]")).hasSize(2);
        assertThat(read(RECORD).getFirst().isRecord()).isFalse();
        assertThat(read(RECORD.replace(", \"text\": \"Recalling 85/2,\"", ""))
                        .getFirst()
                        .isRecord())
                .isTrue();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            "preambular"        | "perambulator"  | line 3: paragraphs[0].kind
            "title": "Lakes",   | ''              | the field "title" is missing
            "2031-02-04"        | "yesterday"     | line 2: adopted
            "label"             | "lable"         | lable: Unrecognized field
            {"id"               | {"id            | line 3
            "A/RES/86/7"        | "../../etc"     | line 1: symbol: "../../etc" is no symbol
            "A/RES/86/7"        | "A/../etc"      | is no symbol
            "A/RES/86/7"        | "A/RES//7"      | is no symbol
            "minted": false,    | ''              | minted: it is missing
            "end": 14           | "end": 99999    | 85/2 of A/RES/85/2 does not stand at 10 to 99999 of PP1
            "start": 10         | "start": -1     | does not stand at -1 to 14 of PP1
            "start": 10         | "start": 9      | does not stand at 9 to 14 of PP1
            """)
    void a_mistake_is_told_with_line_and_field(String right, String wrong, String reason) {
        assertThatThrownBy(() -> read(RECORD.replace(right, wrong)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void a_file_without_an_object_is_told() {
        assertThatThrownBy(() -> read("  ")).hasMessage("the file holds no resolution");
    }
}

package org.recalling.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recalling.citation.Citations;
import org.recalling.config.Configuration;
import org.recalling.config.ConfigurationReader;
import org.recalling.model.CitationMention;
import org.recalling.model.Resolution;
import org.recalling.parse.ResolutionParser;
import org.recalling.source.ReadOutcome;
import org.recalling.source.SourceReaders;

/** The edge of a citation: which verb governs a mention, and by which signal the text points at it. */
class EdgeTest {
    private static final Configuration CONFIGURATION = ConfigurationReader.read(Path.of("index-config"));
    private static final String HEAD =
            "## Resolution 75/1\n\n### **A title**\n\n*The General Assembly,*\n\n*Noting* the matter,\n\n";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # the verb that leads the paragraph
        *Recalling* its resolution 60/1 of 16 September 2005,                      | A/RES/60/1 | recall | -
        *Taking note with appreciation* of the report (A/74/1),                    | A/74/1     | take note | -
        *Deeply concerned* that resolution 60/1 is not observed,                   | A/RES/60/1 | be concerned | -
        1. *Requests* the Secretary-General to report on resolution 60/1;          | A/RES/60/1 | request | -
        1. *Also decides* to follow resolution 60/1;                               | A/RES/60/1 | decide | -
        # the nearest verb in italics before the mention
        *Recalling* resolution 60/1, and *welcoming* resolution 60/2,              | A/RES/60/1 | recall | -
        *Recalling* resolution 60/1, and *welcoming* resolution 60/2,              | A/RES/60/2 | welcome | -
        1. *Reaffirms* resolution 60/1, and *urges* States to follow resolution 60/2; | A/RES/60/2 | urge | -
        # a sub-paragraph takes its parent's
        1. *Requests* the Secretary-General: ⏎ (a) To follow resolution 60/1;      | A/RES/60/1 | request | -
        # a footnote takes that of the place where its mark stands
        *Reaffirming* its aims,<sup>1</sup> ⏎ <sup>1</sup> Resolution 60/1.        | A/RES/60/1 | reaffirm | -
        *Recalling* its aims,<sup>1</sup> and *welcoming* others, ⏎ <sup>1</sup> See resolution 60/1. | A/RES/60/1 | recall | see
        # the signal of all documents up to the semicolon
        *Noting* the aims,<sup>1</sup> ⏎ <sup>1</sup> See also A/74/1, chap. II, and A/74/2. | A/74/2 | note | see also
        *Noting* the aims,<sup>1</sup> ⏎ <sup>1</sup> See A/74/1; resolution 60/1.  | A/RES/60/1 | note | -
        *Noting* the aims,<sup>1</sup> ⏎ <sup>1</sup> To be issued as A/74/1.       | A/74/1     | note | to be issued as
        # within a clause, that of the document directly after it
        *Noting* the aims contained in the annex to its resolution 60/1,           | A/RES/60/1 | note | contained in
        *Noting* the aims contained in the annex to its resolution 60/1 and in resolution 60/2, | A/RES/60/2 | note | -
        *Noting* the rules adopted under resolution 60/1,                          | A/RES/60/1 | note | adopted under
        *Noting* resolution 60/1, as amended by resolution 60/2,                   | A/RES/60/2 | note | as amended by
        *Noting* that States see the report as useful, and resolution 60/1,        | A/RES/60/1 | note | -
        """)
    void a_mention_is_governed_by(String paragraphs, String target, String verb, String signal) throws IOException {
        CitationMention mention = cited(paragraphs.replace("⏎", "\n\n")).citations().stream()
                .filter(citation -> citation.target().equals(target))
                .flatMap(citation -> citation.mentions().stream())
                .findFirst()
                .orElseThrow();
        assertThat(mention.verb()).isEqualTo(verb);
        assertThat(mention.signal() == null ? "-" : mention.signal()).isEqualTo(signal);
    }

    private Resolution cited(String paragraphs) throws IOException {
        Path file = folder.resolve("a-res-75-1.md");
        Files.writeString(file, HEAD + paragraphs + "\n");
        ReadOutcome outcome = new SourceReaders(Map.of()).read(file).getFirst();
        return new Citations(CONFIGURATION)
                .cite(new ResolutionParser(CONFIGURATION)
                        .parse(((ReadOutcome.Read) outcome).text())
                        .getFirst());
    }
}

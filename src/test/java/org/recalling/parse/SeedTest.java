package org.recalling.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.api.Test;
import org.recalling.config.Configuration;
import org.recalling.config.ConfigurationReader;
import org.recalling.model.Resolution;
import org.recalling.model.ResolutionJson;
import org.recalling.source.ReadOutcome;
import org.recalling.source.SourceReaders;

/** The resolution that our user gave, against a golden file that was read line by line against its source. */
class SeedTest {
    private static Resolution seed() {
        Configuration configuration = ConfigurationReader.read(Path.of("index-config"));
        ResolutionParser parser = new ResolutionParser(configuration);
        List<ReadOutcome> outcomes = new SourceReaders(Map.of()).read(Path.of("corpus/cnd/resolution-55-11.md"));
        return parser.parse(((ReadOutcome.Read) outcomes.getFirst()).text()).getFirst();
    }

    @Test
    void resolution_55_11_is_right_in_every_field() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        String pretty = mapper.writerWithDefaultPrettyPrinter()
                .writeValueAsString(mapper.readTree(ResolutionJson.write(seed())));

        Approvals.verify(
                pretty,
                new Options()
                        .forFile()
                        .withBaseName("resolution-55-11")
                        .forFile()
                        .withExtension(".json"));
    }

    @Test
    void what_is_written_is_read_back() throws IOException {
        assertThat(ResolutionJson.read(ResolutionJson.write(seed()))).isEqualTo(seed());
    }
}

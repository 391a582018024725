package org.recalling.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrganColourTest {
    @ParameterizedTest
    @CsvSource({
        "A/RES/70/1, GA",
        "A/DEC/60/519, GA",
        "S/RES/1325(2000), SC",
        "S/PRST/2017/27, SC",
        "E/RES/2019/24, ECOSOC",
        "A/HRC/RES/43/15, HRC",
        "E/CN.7/RES/55/11, CND",
        "E/CN.7/2012/17, OTHER",
        "charter, OTHER"
    })
    void the_organ_is_read_from_the_symbol(String symbol, OrganColour organ) {
        assertThat(OrganColour.of(symbol)).isEqualTo(organ);
    }

    @ParameterizedTest
    @EnumSource
    void the_page_shows_the_same_on_a_light_ground(OrganColour organ) throws IOException {
        String selector = organ == OrganColour.OTHER ? ".dot" : ".organ-" + organ;
        assertThat(Files.readString(Path.of("src/main/resources/web/graph.css")).lines())
                .anyMatch(line -> line.startsWith(selector + " {") && line.contains("light-dark(" + organ.hex()));
    }
}

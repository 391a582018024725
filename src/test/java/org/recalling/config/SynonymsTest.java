package org.recalling.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SynonymsTest {
    private final Synonyms synonyms =
            ConfigurationReader.read(Path.of("index-config")).synonyms();

    @Test
    void two_hundred_acronyms_are_known_each_once() {
        List<String> acronyms = synonyms.acronyms().stream()
                .map(acronym -> acronym.acronym().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(acronyms).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
    }

    @Test
    void no_acronym_is_a_common_word() {
        assertThat(synonyms.acronyms())
                .extracting(acronym -> acronym.acronym().toLowerCase(Locale.ROOT))
                .doesNotContain("who", "it", "us", "sea", "cat", "tip", "act", "start", "are", "car");
    }

    @Test
    void a_word_belongs_to_one_group() {
        assertThat(synonyms.groups().stream().flatMap(List::stream)).doesNotHaveDuplicates();
    }
}

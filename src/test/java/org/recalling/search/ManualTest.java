package org.recalling.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples of {@code docs/query-language.md}. */
class ManualTest {
    private static final Pattern EXAMPLE = Pattern.compile("\\| `([^`]++)` \\| [^|]++\\| `([^`]++)` \\|");

    @ParameterizedTest(name = "{0} is understood as {1} and finds something")
    @MethodSource("examples")
    void the_manual_is_right(String query, String interpreted) {
        SearchResult result = QueryLanguageTest.INDEX.search(SearchQuery.of(query));
        assertThat(result.interpreted()).isEqualTo(interpreted);
        assertThat(result.hits()).isNotEmpty();
        assertThat(result.warnings())
                .extracting(SearchResult.QueryWarning::code)
                .isSubsetOf("ignored");
        assertThat(QueryLanguageTest.INDEX.search(SearchQuery.of(interpreted)).total())
                .isEqualTo(result.total());
    }

    static Stream<Arguments> examples() throws IOException {
        return Files.readAllLines(Path.of("docs/query-language.md")).stream()
                .map(EXAMPLE::matcher)
                .filter(Matcher::matches)
                .map(row -> Arguments.of(row.group(1), row.group(2)));
    }
}

package org.recalling.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recalling.config.ConfigurationReader;
import org.recalling.model.Resolution;

/** A file's name says nothing: a resolution is read from what the file holds. */
class FileNamesTest {
    private static final Path CORPUS = Path.of("../shared/corpus");

    /** So many files of each kind, evenly taken. */
    private static final int SAMPLE = 12;

    private final ReadingPipeline pipeline = new ReadingPipeline(ConfigurationReader.read(Path.of("index-config")));

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"akn/ga", "akn/sc", "akn/prst", "akn-ml", "pdf", "plain", "text", "ocr", "cnd"})
    void a_resolution_is_the_same_under_another_name(String kind) throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "no corpus beside the working tree");
        int number = 0;
        for (Path file : sample(CORPUS.resolve(kind))) {
            String ending = file.toString().substring(file.toString().lastIndexOf('.'));
            List<Resolution> known = pipeline.read(file).resolutions();
            number++;
            for (String name : List.of("doc%04d%s".formatted(number, ending), "A_RES_99_99" + ending)) {
                assertThat(read(file, name))
                        .as(file + " as " + name)
                        .usingRecursiveComparison()
                        .ignoringFields("source")
                        .isEqualTo(known);
            }
        }
    }

    private List<Resolution> read(Path file, String name) throws IOException {
        Path renamed = Files.write(folder.resolve(name), Files.readAllBytes(file));
        return pipeline.read(renamed).resolutions();
    }

    private static List<Path> sample(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> all = walk.filter(Files::isRegularFile).sorted().toList();
            int step = Math.max(1, all.size() / SAMPLE);
            return IntStream.iterate(0, i -> i < all.size(), i -> i + step)
                    .mapToObj(all::get)
                    .toList();
        }
    }
}

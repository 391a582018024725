package org.recalling.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.recalling.config.ConfigurationReader;

/** A whole folder through reading, parsing and citing on all cores; the megabytes are printed once before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {
    @Param({"../shared/corpus/akn/ga", "../shared/corpus/text", "corpus"})
    public String folder = "corpus";

    private final ReadingPipeline pipeline = new ReadingPipeline(ConfigurationReader.read(Path.of("index-config")));
    private List<Path> files = List.of();

    @Setup
    public void findFiles() throws IOException {
        Path root = Path.of(folder);
        if (!Files.isDirectory(root)) {
            System.out.println(root + " is not here; nothing is measured");
            return;
        }
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        long bytes = files.stream().mapToLong(ReadingBenchmark::size).sum();
        System.out.printf("%d files, %.1f MB%n", files.size(), bytes / 1e6);
    }

    @Benchmark
    public void readParseAndCite(Blackhole hole) {
        pipeline.readAll(files).forEach(hole::consume);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

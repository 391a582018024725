package org.recalling.citation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.recalling.config.ConfigurationReader;

/** Finding and resolving on one core: a folder of texts whole, and the 64k characters that one request may hold. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx2g"})
public class ResolvingBenchmark {
    private static final int LONGEST_REQUEST = 65_536;
    private static final Path TEXTS = Path.of("../shared/corpus/plain");

    private final Citations citations = new Citations(ConfigurationReader.read(Path.of("index-config")));
    private List<String> texts = new ArrayList<>();
    private String request = "";

    @Setup
    public void readTexts() throws IOException {
        if (!Files.isDirectory(TEXTS)) {
            System.out.println(TEXTS + " is not here; nothing is measured");
            return;
        }
        try (Stream<Path> files = Files.list(TEXTS)) {
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        String all = String.join("\n", texts);
        request = all.substring(0, Math.min(all.length(), LONGEST_REQUEST));
        System.out.printf("%d texts, %.1f MB%n", texts.size(), all.length() / 1e6);
    }

    @Benchmark
    public void folder(Blackhole hole) {
        for (String text : texts) {
            hole.consume(citations.resolve(text));
        }
    }

    @Benchmark
    public List<Found> request() {
        return citations.resolve(request);
    }
}

package org.recalling.citation;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.recalling.config.ConfigurationReader;

/** Texts made to be slow, at two sizes: where the work is linear, ten times the text takes ten times as long. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx4g"})
public class HostileTextBenchmark {
    @Param({"/", "1", "1/", "A/", "resolution 1/", "resolution 1/1, ", "(", "A/1111lI1/ ", "Ibid. ", "“"})
    public String piece = "/";

    @Param({"1000000", "10000000"})
    public int length;

    private final Citations citations = new Citations(ConfigurationReader.read(Path.of("index-config")));
    private String text = "";

    @Setup
    public void repeat() {
        text = piece.repeat(length / piece.length());
    }

    @Benchmark
    public List<Found> resolve() {
        return citations.resolve(text);
    }
}

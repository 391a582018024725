package org.recalling.indexer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherers;
import org.recalling.citation.Citations;
import org.recalling.config.Configuration;
import org.recalling.model.Resolution;
import org.recalling.parse.NoResolutionException;
import org.recalling.parse.ResolutionParser;
import org.recalling.source.ReadOutcome;
import org.recalling.source.SourceReaders;
import org.recalling.source.SourceText;

/** Takes one file through reading, parsing and citing. */
public final class ReadingPipeline {
    private final SourceReaders readers;
    private final ResolutionParser parser;
    private final Citations citations;

    public ReadingPipeline(Configuration configuration) {
        this.readers = new SourceReaders();
        this.parser = new ResolutionParser(configuration);
        this.citations = new Citations(configuration);
    }

    /** Reads the files on all cores; results come in the files' order, with few waiting in memory. */
    public Iterable<FileResult> readAll(List<Path> files) {
        return () -> files.stream()
                .gather(Gatherers.mapConcurrent(Runtime.getRuntime().availableProcessors(), this::read))
                .iterator();
    }

    /** What one file holds: resolutions, and a reason for each part that could not be read. */
    public FileResult read(Path file) {
        List<Resolution> resolutions = new ArrayList<>();
        List<ReadOutcome.Skipped> skipped = new ArrayList<>();
        for (ReadOutcome outcome : readers.read(file)) {
            switch (outcome) {
                case ReadOutcome.Read(SourceText text) -> parse(text, resolutions, skipped);
                case ReadOutcome.Recorded(List<Resolution> recorded) -> resolutions.addAll(recorded);
                case ReadOutcome.Skipped reason -> skipped.add(reason);
            }
        }
        return new FileResult(resolutions, skipped);
    }

    private void parse(SourceText text, List<Resolution> resolutions, List<ReadOutcome.Skipped> skipped) {
        try {
            parser.parse(text).forEach(parsed -> resolutions.add(citations.cite(parsed)));
        } catch (NoResolutionException e) {
            skipped.add(new ReadOutcome.Skipped(text.source(), String.valueOf(e.getMessage())));
        }
    }

    /** The outcome of one file. */
    public record FileResult(List<Resolution> resolutions, List<ReadOutcome.Skipped> skipped) {}
}

package org.recalling.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Picks the reader for a file and turns everything that may go wrong into a one-line reason. */
public final class SourceReaders {

    /** Reads one file; a file that cannot be read is {@link ReadOutcome.Skipped}. */
    public List<ReadOutcome> read(Path file) {
        String name = file.toString();
        try {
            return List.of(readText(name, Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            return List.of(new ReadOutcome.Skipped(name, "no such file"));
        } catch (IOException e) {
            return List.of(new ReadOutcome.Skipped(name, String.valueOf(e.getMessage())));
        }
    }

    private static ReadOutcome readText(String name, byte[] content) throws IOException {
        if (name.toLowerCase(Locale.ROOT).endsWith(".xml")) {
            return new AkomaNtosoReader().read(name, content);
        }
        List<Block> blocks = Arrays.stream(new String(content, StandardCharsets.UTF_8).split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Block::plain)
                .toList();
        String format = name.toLowerCase(Locale.ROOT).endsWith(".md") ? "markdown" : "text";
        return new ReadOutcome.Read(new SourceText(name, format, "", SourceFacts.NONE, blocks));
    }
}

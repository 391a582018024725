package org.recalling.source;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Splits text at blank lines; holds the place of readers that know more of their format. */
record PlainReader(String format) implements SourceReader {
    @Override
    public ReadOutcome read(String name, byte[] content) throws IOException {
        List<Block> blocks = Arrays.stream(TextDecoder.decode(content).split("\\n\\s*+\\n"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Block::plain)
                .toList();
        return new ReadOutcome.Read(new SourceText(name, format, "", SourceFacts.NONE, blocks));
    }
}

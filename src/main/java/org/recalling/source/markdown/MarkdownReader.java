package org.recalling.source.markdown;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.recalling.source.Block;
import org.recalling.source.ReadOutcome;
import org.recalling.source.SourceFacts;
import org.recalling.source.SourceReader;
import org.recalling.source.SourceText;
import org.recalling.source.TextDecoder;

/** Markdown: headings, italic leads, numbered paragraphs, {@code <sup>} footnote marks, page breaks as rules. */
public final class MarkdownReader implements SourceReader {
    /** Deeper nesting than any resolution has is read as plain text. */
    private static final int DEEPEST = 50;

    /** {@code [^1]} and {@code [^1]: } are read as the superscripts that they stand for. */
    private static final Pattern NOTE = Pattern.compile("\\[\\^(\\w{1,8})](?::[ \\t]{0,8})?");

    private final Parser parser = Parser.builder()
            .maxOpenBlockParsers(DEEPEST)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public ReadOutcome read(String name, byte[] content) throws IOException {
        String text = NOTE.matcher(TextDecoder.decode(content)).replaceAll("<sup>$1</sup>");
        Node document = parser.parse(text);
        List<Block> blocks = new MarkdownBlocks(text.lines().toList()).of(document);
        return new ReadOutcome.Read(new SourceText(name, format(), "", SourceFacts.NONE, blocks));
    }
}

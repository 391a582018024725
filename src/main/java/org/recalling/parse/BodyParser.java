package org.recalling.parse;

import java.util.ArrayList;
import java.util.List;
import org.recalling.config.Verbs;
import org.recalling.model.Paragraph;
import org.recalling.model.ParagraphKind;
import org.recalling.source.Block;
import org.recalling.source.SourceText;

/** Tells a resolution's paragraphs apart: cover page, preamble, operative part, annexes, footnotes. */
final class BodyParser {
    BodyParser(Verbs verbs) {}

    Body parse(SourceText text, Header header) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : text.blocks()) {
            String id = "X" + (paragraphs.size() + 1);
            paragraphs.add(new Paragraph(id, ParagraphKind.OTHER, null, List.of(), block.text(), List.of()));
        }
        return new Body(paragraphs, List.of(), List.of());
    }
}

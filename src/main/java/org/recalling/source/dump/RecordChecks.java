package org.recalling.source.dump;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recalling.model.Citation;
import org.recalling.model.CitationMention;
import org.recalling.model.Paragraph;
import org.recalling.model.Resolution;

/** What a record must hold before it is taken into the index as our own parse would be. */
final class RecordChecks {
    /** Parts between slashes, none of which is empty or of dots alone: it becomes part of addresses. */
    private static final Pattern SYMBOL = Pattern.compile("[A-Z](?:(?!/\\.*+(?:/|$))[^\\p{Cntrl}?#%\\\\]){1,120}");

    private RecordChecks() {}

    /**
     * The record itself.
     *
     * @throws IOException with line and field of what is missing or cannot be
     */
    @SuppressWarnings("ConstantValue") // Jackson leaves what a record lacks null, whatever the type says
    static Resolution passed(Resolution resolution, int line) throws IOException {
        requireField("source", resolution.source(), line);
        requireField("language", resolution.language(), line);
        requireField("symbol", resolution.symbol(), line);
        requireField("organ", resolution.organ(), line);
        requireField("title", resolution.title(), line);
        String symbol = resolution.symbol().value();
        if (!SYMBOL.matcher(symbol).matches()) {
            throw new IOException("line " + line + ": symbol: \"" + symbol + "\" is no symbol");
        }
        requireSurfaces(resolution, line);
        return resolution;
    }

    private static void requireField(String field, Object value, int line) throws IOException {
        if (value == null) {
            throw new IOException("line " + line + ": the field \"" + field + "\" is missing");
        }
    }

    /** Offsets cut out what they say; a record without text has nothing to cut. */
    private static void requireSurfaces(Resolution resolution, int line) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (Paragraph paragraph : resolution.paragraphs()) {
            if (paragraph.text() != null) {
                texts.put(paragraph.id(), paragraph.text());
            }
        }
        for (Citation citation : resolution.citations()) {
            for (CitationMention mention : citation.mentions()) {
                String place = mention.footnote() == null ? mention.paragraph() : mention.footnote();
                if (!cutsOut(mention, texts.get(place))) {
                    throw new IOException("line %d: citations: %s of %s does not stand at %d to %d of %s"
                            .formatted(
                                    line, mention.surface(), citation.target(), mention.start(), mention.end(), place));
                }
            }
        }
    }

    private static boolean cutsOut(CitationMention mention, @Nullable String text) {
        return text == null
                || (mention.start() >= 0
                        && mention.end() <= text.length()
                        && text.startsWith(mention.surface(), mention.start())
                        && mention.end() - mention.start() == mention.surface().length());
    }
}

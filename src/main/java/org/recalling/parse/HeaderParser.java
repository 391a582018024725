package org.recalling.parse;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.recalling.config.Organs;
import org.recalling.source.Block;
import org.recalling.source.Block.Region;
import org.recalling.source.SourceFacts;
import org.recalling.source.SourceText;

/** Reads a resolution's facts; what the source's markup states outright wins over what is read in the text. */
final class HeaderParser {
    private static final Pattern SYMBOL = Pattern.compile(
            "\\b(?:A|S|E|A/HRC|E/CN\\.\\d{1,2})/(?:RES|PRST|DEC)/(?:E?S-)?\\d{1,4}(?:/\\d{1,4}(?: ?[A-Z]\\b)?| ?\\([^)]{1,9}\\))");
    private static final Pattern HEADING = Pattern.compile("Resolution (\\d{1,3})/(\\d{1,3})");
    private static final Pattern ENACTING = Pattern.compile("The [A-Z][\\w ]{3,60},");
    private static final Pattern MEETING = Pattern.compile(
            "(\\d{1,4}(?:st|nd|rd|th) (?:plenary )?meeting)\\b.{0,40}", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern DATE = Pattern.compile("\\b(\\d{1,2} [A-Z][a-z]{2,8} \\d{4})\\b");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Organs organs;
    private final ResolutionNames names;

    HeaderParser(Organs organs) {
        this.organs = organs;
        this.names = new ResolutionNames(organs);
    }

    /** The facts of a source that holds one resolution. */
    Header facts(SourceText text) {
        SourceFacts facts = text.facts();
        List<Block> blocks = text.blocks();
        Header.Extent extent = extent(blocks);
        ResolutionName name = name(text, extent);
        String tail = joined(blocks, extent.tailStart(), extent.tailEnd());
        String title = facts.title() == null ? title(blocks, extent) : facts.title();
        LocalDate adopted = facts.adopted() == null ? date(tail) : facts.adopted();
        String meeting = facts.meeting() == null ? meeting(tail) : facts.meeting();
        return new Header(
                text.language().isEmpty() ? "en" : text.language(),
                name,
                title,
                adopted,
                meeting,
                facts.vote(),
                facts.subjects(),
                facts.agenda(),
                facts.sponsors(),
                extent,
                List.of());
    }

    private ResolutionName name(SourceText text, Header.Extent extent) {
        String stated = text.facts().symbol();
        if (stated != null) {
            return names.of(stated)
                    .orElseThrow(() -> new NoResolutionException("\"" + stated + "\" is no symbol of a resolution"));
        }
        String head = joined(text.blocks(), 0, Math.min(text.blocks().size(), extent.bodyStart() + 1));
        Matcher symbol = SYMBOL.matcher(head);
        if (symbol.find()) {
            return names.of(symbol.group()).orElseThrow();
        }
        Matcher heading = HEADING.matcher(head);
        Optional<Organs.Definition> organ =
                organs.organs().stream().filter(o -> head.contains(o.name())).findFirst();
        if (heading.find() && organ.isPresent()) {
            return names.of(organ.get(), heading.group(1), heading.group(2));
        }
        throw new NoResolutionException("no resolution's symbol or number was found");
    }

    private static Header.Extent extent(List<Block> blocks) {
        int count = blocks.size();
        int bodyStart = first(blocks, 0, block -> block.region() != Region.COVER && block.region() != Region.TITLE);
        if (bodyStart < count && blocks.get(bodyStart).region() == Region.UNKNOWN) {
            int formula = first(blocks, 0, HeaderParser::isEnactingFormula);
            bodyStart = formula < count ? formula : 0;
        }
        int tailStart = first(blocks, bodyStart, HeaderParser::isTail);
        int tailEnd = first(blocks, tailStart, block -> !isTail(block));
        return new Header.Extent(bodyStart, tailStart, tailEnd);
    }

    private static int first(List<Block> blocks, int from, java.util.function.Predicate<Block> wanted) {
        return IntStream.range(from, blocks.size())
                .filter(i -> wanted.test(blocks.get(i)))
                .findFirst()
                .orElse(blocks.size());
    }

    private static boolean isEnactingFormula(Block block) {
        return ENACTING.matcher(block.text().strip()).matches();
    }

    private static boolean isTail(Block block) {
        return block.region() == Region.CONCLUSION
                || (block.region() == Region.UNKNOWN
                        && MEETING.matcher(block.text().strip()).matches());
    }

    private static String title(List<Block> blocks, Header.Extent extent) {
        return blocks.subList(0, extent.bodyStart()).stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .map(Block::text)
                .reduce((first, last) -> last)
                .orElse("");
    }

    private static @Nullable String meeting(String tail) {
        Matcher matcher = MEETING.matcher(tail);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static @Nullable LocalDate date(String tail) {
        Matcher matcher = DATE.matcher(tail);
        try {
            return matcher.find() ? LocalDate.parse(matcher.group(1), DAY) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String joined(List<Block> blocks, int from, int to) {
        StringBuilder all = new StringBuilder();
        blocks.subList(from, to).forEach(block -> all.append(block.text()).append('\n'));
        return all.toString();
    }
}

package org.recalling.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recalling.model.DateMention;
import org.recalling.model.Paragraph;
import org.recalling.model.ParagraphKind;

/** Finds the dates in a resolution's paragraphs and says what each is the date of. */
final class DateFinder {
    private static final Pattern UNTIL = Pattern.compile(
            "(?i)\\b(?:by|until|before|(?:no|not) later than|through|up to|beyond|ending(?: on)?|expires? on)\\s(?:the end of\\s|on\\s)?$");

    /** "resolution 54/7 of", "the report of the Secretary-General of", "the letter dated". */
    private static final Pattern CITING = Pattern.compile(
            "(?i)(?:\\d|\\)|\\b[A-Z]|(?:resolutions?|decisions?|reports?|letters?|statements?|notes?|declaration|communiqu\u00e9|agreement|convention|protocol|declared|programme|plan)\\b[^;.]{0,80})\\s(?:of|dated|adopted on)\\s$");

    private static final int CONTEXT = 120;

    private record Found(int start, int end, DatePattern pattern, String iso) {}

    /** Every date, in order of paragraphs. */
    List<DateMention> dates(List<Paragraph> paragraphs, Header header) {
        List<DateMention> mentions = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            String text = paragraph.text();
            if (text != null) {
                for (Found found : in(text)) {
                    mentions.add(mention(found, text, paragraph, header.adopted()));
                }
            }
        }
        return mentions;
    }

    private static List<Found> in(String text) {
        List<Found> all = new ArrayList<>();
        for (DatePattern pattern : DatePattern.values()) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                Optional<String> iso = pattern.iso(matcher);
                boolean free = all.stream().noneMatch(f -> f.start() < matcher.end() && matcher.start() < f.end());
                if (iso.isPresent() && free) {
                    all.add(new Found(matcher.start(), matcher.end(), pattern, iso.get()));
                }
            }
        }
        all.sort(Comparator.comparingInt(Found::start));
        return all;
    }

    private static DateMention mention(Found found, String text, Paragraph paragraph, @Nullable LocalDate adopted) {
        String before = text.substring(Math.max(0, found.start() - CONTEXT), found.start());
        String type = type(found, before, paragraph, adopted);
        String surface = text.substring(found.start(), found.end());
        return new DateMention(found.iso(), found.pattern().precision(), type, paragraph.id(), surface);
    }

    private static String type(Found found, String before, Paragraph paragraph, @Nullable LocalDate adopted) {
        if (found.pattern().precision().equals("period")) {
            return "period";
        }
        boolean around = paragraph.kind() == ParagraphKind.OTHER
                || paragraph.kind() == ParagraphKind.SIGNATURE
                || paragraph.kind() == ParagraphKind.HEADING;
        if (around && adopted != null && found.iso().equals(adopted.toString())) {
            return "adoption";
        }
        if (UNTIL.matcher(before).find()) {
            return "deadline";
        }
        return CITING.matcher(before).find() ? "cited" : "event";
    }
}

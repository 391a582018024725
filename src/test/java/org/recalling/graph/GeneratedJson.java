package org.recalling.graph;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Made-up resolutions as lines of parse JSON. Words, dates and cited documents are few, so that ties abound; there are
 * parts and addenda, documents with two names, other languages, footnotes, and numbers and dates that cannot be.
 */
final class GeneratedJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> WORDS = List.of("lamps", "rooms", "bridges", "rivers");
    private static final List<String> VERBS = List.of("", "recall", "reaffirm", "note");
    private static final List<String> PARAGRAPHS = List.of("PP1", "PP2", "OP1", "OP1.a", "OP2", "AN1");

    /** Cited only: {@code name=other name} has two names. */
    private static final List<String> OTHERS = List.of(
            "E/CN.7/2012/17",
            "E/CN.7/2012/17/Add.1",
            "E/CN.7/2012/17/Add.1/Rev.1",
            "E/CN.7/2012/18/Add.2",
            "A/76/299",
            "S/2021/749",
            "A/76/299=S/2021/749",
            "A/76/299/Add.1",
            "S/2021/749/Add.2",
            "A/76/300/Add.1=S/2021/750/Add.1",
            "S/2021/750",
            "A/RES/70/5B",
            "A/RES/70/99",
            "A/RES/70/7A",
            "S/RES/2003(2019)",
            "S/RES/2004(2011)",
            "charter",
            "sales:E.12.XI.4");

    private final Random random;
    private final List<String> symbols;
    private final List<String> lines = new ArrayList<>();

    private GeneratedJson(long seed) {
        random = new Random(seed);
        symbols = IntStream.range(0, 40)
                .mapToObj(i -> i % 2 == 0 ? "A/RES/70/" + i / 2 + part() : "S/RES/" + (2000 + i / 2) + "(2015)")
                .toList();
    }

    static List<String> lines(long seed) {
        GeneratedJson generated = new GeneratedJson(seed);
        generated.symbols.forEach(generated::addResolution);
        return generated.lines;
    }

    private String part() {
        return any(List.of("", "", "A", "B"));
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** One in eight is not indexed, one in four is there in French too, citing something else. */
    private void addResolution(String symbol) {
        String date = random.nextInt(6) == 0 ? null : "20" + (10 + random.nextInt(10)) + "-06-15";
        String organ = any(List.of("GA", "SC"));
        for (String language : List.of("en", "fr")) {
            if (random.nextInt(language.equals("en") ? 8 : 4) != 0 == language.equals("en")) {
                ObjectNode json = MAPPER.createObjectNode()
                        .put("source", language + "/" + symbol + ".xml")
                        .put("format", "akn")
                        .put("language", language)
                        .put("symbol", symbol)
                        .put("minted", false)
                        .put("label", symbol)
                        .put("organ", organ)
                        .put("title", title())
                        .put("adopted", date);
                addBody(json);
                lines.add(json.toString());
            }
        }
    }

    private String title() {
        return random.nextInt(5) == 0
                ? "Resolution 1 (2015)"
                : random.ints(3, 0, WORDS.size())
                        .mapToObj(WORDS::get)
                        .distinct()
                        .collect(Collectors.joining(" "));
    }

    private void addBody(ObjectNode json) {
        Map<String, StringBuilder> texts = new TreeMap<>();
        PARAGRAPHS.forEach(id -> texts.put(id, new StringBuilder("Recalling " + any(WORDS))));
        Map<String, ObjectNode> citations = new TreeMap<>();
        for (int left = random.nextInt(7); left > 0; left--) {
            String cited = random.nextBoolean() ? any(OTHERS) : any(symbols.subList(0, 1 + random.nextInt(40)));
            ObjectNode citation = citations.computeIfAbsent(cited, this::citation);
            addMention(citation.withArray("mentions"), citation.path("target").asText(), texts);
        }
        json.putArray("citations").addAll(citations.values());
        ArrayNode paragraphs = json.putArray("paragraphs");
        PARAGRAPHS.forEach(id -> addParagraph(paragraphs, id, kindOf(id), String.valueOf(texts.get(id))));
        addParagraph(paragraphs, "FN1", "footnote", "See " + OTHERS);
        ((ObjectNode) paragraphs.get(1))
                .putArray("notes")
                .addObject()
                .put("footnote", "FN1")
                .put("at", 5);
    }

    private ObjectNode citation(String cited) {
        String[] names = cited.split("=", 2);
        ObjectNode citation = MAPPER.createObjectNode().put("target", names[0]).put("minted", false);
        if (names.length > 1) {
            citation.put("alias", names[1]);
        }
        boolean isResolution = cited.contains("/RES/");
        boolean isDocument = cited.indexOf('/') > 0;
        return citation.put("kind", isResolution ? "resolution" : isDocument ? "document" : "instrument");
    }

    private void addMention(ArrayNode mentions, String cited, Map<String, StringBuilder> texts) {
        String paragraph = any(PARAGRAPHS);
        boolean isFootnote = paragraph.equals("PP2") && random.nextBoolean();
        StringBuilder text = texts.getOrDefault(paragraph, new StringBuilder()).append(' ');
        String verb = any(VERBS);
        ObjectNode mention = mentions.addObject()
                .put("where", isFootnote ? "footnote" : whereOf(paragraph))
                .put("paragraph", paragraph)
                .put("surface", cited)
                .put("start", isFootnote ? 0 : text.length())
                .put("end", isFootnote ? cited.length() : text.length() + cited.length())
                .put("pinpoint", random.nextInt(4) == 0 ? "para. " + random.nextInt(9) : null)
                .put("verb", verb.isEmpty() ? null : verb)
                .put("rule", "symbol")
                .put("confidence", 1.0)
                .put("repaired", false);
        if (isFootnote) {
            mention.put("footnote", "FN1");
        } else {
            text.append(cited);
        }
    }

    private static void addParagraph(ArrayNode paragraphs, String id, String kind, String text) {
        paragraphs.addObject().put("id", id).put("kind", kind).put("text", text).putArray("verbs");
    }

    private static String kindOf(String paragraph) {
        return paragraph.startsWith("PP") ? "preambular" : paragraph.startsWith("OP") ? "operative" : "annex";
    }

    private static String whereOf(String paragraph) {
        return paragraph.startsWith("PP") ? "preamble" : kindOf(paragraph);
    }
}

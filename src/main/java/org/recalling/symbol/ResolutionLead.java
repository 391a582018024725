package org.recalling.symbol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words before a bare number: "General Assembly resolution", "UNSCR", "decision No.".
 *
 * @param organ code of the organ named, null for none
 * @param decision whether a decision is named
 * @param named whether a resolution or decision is named
 * @param spoken whether the organ is named in words that stand before many a number: "Security Council 15"
 */
record ResolutionLead(@Nullable String organ, boolean decision, boolean named, boolean spoken) {
    private static final ResolutionLead NONE = new ResolutionLead(null, false, false, false);

    /** Longer ones first where one begins another. */
    private static final List<Words> ORGANS = List.of(
            new Words("SC", false, "UNSC", "UNSCR", "SCR", "SC"),
            new Words("GA", false, "UNGA", "GA", "A/RES", "AG"),
            new Words("HRC", false, "UNHRC", "HRC"),
            new Words("ECOSOC", false, "ECOSOC"),
            new Words("CND", false, "CND"),
            new Words("CCPCJ", false, "CCPCJ"),
            new Words("CSW", false, "CSW"),
            new Words("CHR", false, "CHR"),
            new Words("UNEA", false, "UNEA"),
            new Words("PRST", false, "PRST"),
            new Words("SC", true, "Security Council", "UN Security Council"),
            new Words("GA", true, "General Assembly", "UN General Assembly", "Assembly"),
            new Words("HRC", true, "Human Rights Council"),
            new Words("ECOSOC", true, "Economic and Social Council"),
            new Words("CND", true, "Commission on Narcotic Drugs"),
            new Words("CCPCJ", true, "Commission on Crime Prevention and Criminal Justice"),
            new Words("CSW", true, "Commission on the Status of Women"),
            new Words("CHR", true, "Commission on Human Rights"),
            new Words("UNEA", true, "United Nations Environment Assembly"));

    private static final List<String> RESOLUTION = List.of(
            "resolutions",
            "resolution",
            "res.",
            "res",
            "résolution",
            "résolutions",
            "resolución",
            "resoluciones",
            "резолюция",
            "резолюции",
            "резолюцию",
            "القرار",
            "قرار",
            "第");

    private static final List<String> DECISION =
            List.of("decisions", "decision", "dec.", "dec", "décision", "decisión", "решение", "المقرر", "مقرر");

    private static final List<String> NUMBER = List.of("numbers", "number", "nos.", "no.", "nos", "no", "№");

    private record Words(String organ, boolean spoken, List<String> forms) {
        Words(String organ, boolean spoken, String... forms) {
            this(organ, spoken, List.of(forms));
        }
    }

    /** Reads what there is; {@link #isNone()} where there is nothing. */
    static ResolutionLead read(TextCursor cursor) {
        ResolutionLead lead = NONE.withOrgan(cursor);
        boolean resolution = readOneOf(cursor, RESOLUTION);
        boolean decision = !resolution && readOneOf(cursor, DECISION);
        boolean named = resolution || decision;
        if (!lead.isNone() || named) {
            readOneOf(cursor, NUMBER);
        }
        return new ResolutionLead(lead.organ, decision, named, lead.spoken);
    }

    boolean isNone() {
        return organ == null && !named;
    }

    private ResolutionLead withOrgan(TextCursor cursor) {
        for (Words words : ORGANS) {
            if (readOneOf(cursor, words.forms)) {
                return new ResolutionLead(words.organ, false, false, words.spoken);
            }
        }
        return this;
    }

    private static boolean readOneOf(TextCursor cursor, List<String> words) {
        for (String word : words) {
            if (cursor.readPhrase(word)) {
                cursor.skipSpaces();
                return true;
            }
        }
        return false;
    }
}

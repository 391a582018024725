package org.recalling.symbol;

import java.util.ArrayList;
import java.util.List;

/**
 * The two numbers of {@code 66/183}: which organs may have adopted it.
 *
 * @param first session or year
 * @param second within it; empty for any
 * @param parts part letters, empty for none
 */
record NumberedResolution(String first, String second, String parts) {
    /** Sessions have had Arabic numbers since the thirty-first, of 1976. */
    private static final int FIRST_SESSION = 31;

    private static final int LAST_SESSION = 130;
    /** Decisions of the Assembly are numbered from 301, today from 401 (elections) and 501. */
    private static final int DECISIONS_OF_ASSEMBLY = 400;
    /** Decisions of the Economic and Social Council are numbered from 201. */
    private static final int DECISIONS_OF_COUNCIL = 200;

    /** Whether it may as well be a date or a fraction. */
    boolean isDoubtful() {
        return !isSpecial() && !isYearly() && (session() < FIRST_SESSION || session() > LAST_SESSION);
    }

    List<SymbolPattern> candidates(ResolutionLead lead) {
        if (lead.organ() == null) {
            return isYearly() ? ofYear(lead.decision()) : ofSession(lead.decision());
        }
        String kind = lead.decision() ? "DEC" : "RES";
        return switch (lead.organ()) {
            case "GA" -> List.of(pattern("A/" + kind));
            case "HRC" -> List.of(pattern("A/HRC/" + kind));
            case "ECOSOC" -> ofCouncil(lead.decision());
            case "CND" -> List.of(pattern("E/CN.7/" + kind));
            case "CCPCJ" -> List.of(pattern("E/CN.15/" + kind));
            case "CSW" -> List.of(pattern("E/CN.6/" + kind));
            case "CHR" -> List.of(pattern("E/CN.4/" + kind));
            case "UNEA" -> List.of(SymbolPattern.exactly("UNEP/EA." + first + "/Res." + second));
            case "PRST" -> List.of(pattern(isYearly() ? "S/PRST" : "A/HRC/PRST"));
            default -> List.of();
        };
    }

    private List<SymbolPattern> ofYear(boolean decision) {
        List<SymbolPattern> all = new ArrayList<>(ofCouncil(decision));
        all.add(pattern("E/CN.4/" + (decision ? "DEC" : "RES")));
        return all;
    }

    private List<SymbolPattern> ofCouncil(boolean decision) {
        List<SymbolPattern> both = new ArrayList<>(List.of(pattern("E/RES"), pattern("E/DEC")));
        boolean likelyDecision = decision || number() > DECISIONS_OF_COUNCIL;
        return decision ? both.subList(1, 2) : likelyDecision ? both.reversed() : both;
    }

    private List<SymbolPattern> ofSession(boolean decision) {
        String kind = decision ? "DEC" : "RES";
        List<SymbolPattern> all = new ArrayList<>();
        if (!isDoubtful()) {
            all.add(pattern("A/" + kind));
        }
        all.add(pattern("A/HRC/" + kind));
        if (!isSpecial()) {
            all.add(pattern("E/CN.7/" + kind));
            all.add(pattern("E/CN.15/" + kind));
            all.add(pattern("E/CN.6/" + kind));
        }
        if (!decision && number() > DECISIONS_OF_ASSEMBLY) {
            all.addFirst(pattern("A/DEC"));
        }
        return all;
    }

    /** {@code 2200 A (XXI)} is the Assembly's unless another organ is named. */
    static String seriesOfOld(ResolutionLead lead) {
        String organ = lead.organ() == null ? "GA" : lead.organ();
        String kind = lead.decision() ? "/DEC/" : "/RES/";
        return switch (organ) {
            case "ECOSOC" -> "E" + kind;
            case "CHR" -> "E/CN.4" + kind;
            case "CND" -> "E/CN.7" + kind;
            case "CSW" -> "E/CN.6" + kind;
            default -> "A" + kind;
        };
    }

    private SymbolPattern pattern(String series) {
        String symbol = series + "/" + first + "/" + second;
        return second.isEmpty() ? SymbolPattern.beginning(symbol) : SymbolPattern.exactly(symbol + parts);
    }

    private boolean isSpecial() {
        return first.startsWith("S-") || first.startsWith("ES-");
    }

    private boolean isYearly() {
        return first.length() == 4 && session() >= 1946 && session() <= 2099;
    }

    private int session() {
        return isSpecial() ? FIRST_SESSION : Integer.parseInt(first);
    }

    private int number() {
        return second.isEmpty() ? 0 : Integer.parseInt(second);
    }
}

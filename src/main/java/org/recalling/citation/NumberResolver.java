package org.recalling.citation;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.recalling.model.CitationKind;

/** Decides which organ a resolution's number is of, by its form first. */
final class NumberResolver {
    private static final String ASSEMBLY = "GA";
    private static final String COUNCIL = "SC";
    /** Since then a number without its year is a slip of the text: it is offered, not taken. */
    private static final int FIRST_YEAR_ALWAYS_PRINTED = 1995;

    private static final String REGIONAL = "ECLAC";
    private static final String YEARLY = "ECOSOC";
    /** Commissions adopt a few dozen resolutions a session. */
    private static final int MOST_OF_COMMISSION = 99;

    private static final int LAST_ASSEMBLY_ROMAN = 30;
    private static final int LEAST_UNGOVERNED_ROMAN = 100;

    private final OrganNumbers numbers;
    private final OrganChoice choice;

    NumberResolver(OrganNumbers numbers) {
        this.numbers = numbers;
        this.choice = new OrganChoice(numbers);
    }

    List<Verdict> resolve(Mention.OfNumber mention, Speaker speaker) {
        Governor governor = mention.governor();
        return switch (mention.form()) {
            case NumberForm.Dated dated -> List.of(dated(dated, mention));
            case NumberForm.Roman roman -> roman(roman, mention, speaker);
            case NumberForm.Slashed slashed ->
                governor == null ? nothing() : slashed(slashed, governor, mention, speaker);
            case NumberForm.Tagged tagged -> governor == null ? nothing() : List.of(tagged(tagged, governor));
            case NumberForm.Plain(int number) -> List.of(plain(number, governor, speaker));
            case NumberForm.Foreign(String text) -> List.of(unresolved(text + " is of a body without symbols"));
        };
    }

    private static List<Verdict> nothing() {
        return List.of(new Verdict.Nothing());
    }

    private static Verdict unresolved(String reason) {
        return new Verdict.Unresolved(reason, List.of());
    }

    /** "1373 (2001)" is the Security Council's, whoever is named; the year must be that of the number. */
    private Verdict dated(NumberForm.Dated form, Mention.OfNumber mention) {
        boolean consistent = numbers.limits(COUNCIL).isOf(form.number(), form.year());
        Governor governor = mention.governor();
        if (!consistent
                && (governor == null
                        || !mention.listed()
                        || governor.isForeign()
                        || governor.word() != HeadWord.RESOLUTION)) {
            return new Verdict.Nothing();
        }
        if (governor != null && governor.isForeign() && mention.listed()) {
            return unresolved("a body without symbols is named");
        }
        String target = council(form.number(), form.year());
        double confidence = consistent ? (governor == null ? 0.9 : 1.0) : 0.6;
        Verdict.Resolved resolved = found(target, COUNCIL, HeadWord.RESOLUTION, Rule.FORM, confidence);
        OptionalInt year = numbers.limits(COUNCIL).yearOf(form.number());
        return consistent || year.isEmpty() ? resolved : resolved.or(List.of(council(form.number(), year.getAsInt())));
    }

    private String council(int number, int year) {
        return numbers.fill(COUNCIL, HeadWord.RESOLUTION, "", String.valueOf(number), String.valueOf(year));
    }

    /** "217 A (III)" is the Assembly's unless another organ is named that numbers so. */
    private List<Verdict> roman(NumberForm.Roman form, Mention.OfNumber mention, Speaker speaker) {
        Governor governor = mention.governor();
        if (governor == null && form.parts().isEmpty() && form.number() < LEAST_UNGOVERNED_ROMAN) {
            return nothing();
        }
        if (governor != null && governor.isForeign()) {
            return List.of(unresolved("a body without symbols is named"));
        }
        String code = romanOrgan(form, governor, speaker);
        HeadWord word = governor == null ? HeadWord.RESOLUTION : governor.word();
        boolean ungoverned = governor == null;
        return SymbolReader.withParts(romanSymbol(code, form), form.parts()).stream()
                .<Verdict>map(symbol -> found(symbol, code, word, Rule.FORM, ungoverned ? 0.8 : 0.98))
                .toList();
    }

    private String romanSymbol(String code, NumberForm.Roman form) {
        String number = String.valueOf(form.number());
        return switch (code) {
            case ASSEMBLY -> "A/RES/" + number + "(" + form.session() + ")";
            case "ECOSOC" -> "E/RES/" + number + "(" + form.session() + ")";
            case "TC", "ECLAC" -> numbers.fill(code, HeadWord.RESOLUTION, form.session(), number, "");
            default ->
                numbers.fill(code, HeadWord.RESOLUTION, "", "", "").replaceAll("/+$", "") + "/" + number + "("
                        + form.session() + ")";
        };
    }

    private String romanOrgan(NumberForm.Roman form, @Nullable Governor governor, Speaker speaker) {
        if (governor != null) {
            for (String code : governor.named()) {
                boolean few = code.startsWith("C") && form.number() > MOST_OF_COMMISSION;
                if (!code.equals(COUNCIL) && !code.equals("HRC") && !few) {
                    return code;
                }
            }
            boolean own = governor.binding() == Governor.Binding.OWN && speaker.organ() != null;
            if (governor.binding() == Governor.Binding.OWN && REGIONAL.equals(governor.subject())) {
                return REGIONAL;
            }
            if (own && (speaker.is("ECOSOC") || speaker.is("ECLAC") || speaker.is("TC"))) {
                return speaker.organ() == null ? ASSEMBLY : speaker.organ();
            }
        }
        boolean late = !form.session().contains("S-") && Romans.value(form.session()) > LAST_ASSEMBLY_ROMAN;
        return late ? "ECOSOC" : ASSEMBLY;
    }

    private List<Verdict> slashed(
            NumberForm.Slashed form, Governor governor, Mention.OfNumber mention, Speaker speaker) {
        String date = mention.circumstances().citedDate();
        if (form.isByYear() && governor.word() == HeadWord.STATEMENT && speaker.is(COUNCIL)) {
            return List.of(statement(form));
        }
        if (form.isByYear()) {
            return byYear(form, governor, mention);
        }
        OrganChoice.Chosen chosen = choice.choose(new OrganChoice.Case(form, governor, date, speaker));
        if (chosen == null) {
            return List.of(mention.listed() ? unresolved("no organ numbers so") : new Verdict.Nothing());
        }
        List<String> others = chosen.others().stream()
                .flatMap(code -> numbers.symbols(code, form, governor.word()).stream())
                .toList();
        return numbers.symbols(chosen.organ(), form, governor.word()).stream()
                .<Verdict>map(
                        symbol -> found(symbol, chosen.organ(), governor.word(), chosen.rule(), chosen.confidence())
                                .or(others))
                .toList();
    }

    /** "the statements of 18 February 2015 (2015/6)" */
    private Verdict statement(NumberForm.Slashed form) {
        String year = String.valueOf(form.session());
        String symbol = numbers.fill(COUNCIL, HeadWord.STATEMENT, "", String.valueOf(form.number()), year);
        return found(symbol, COUNCIL, HeadWord.STATEMENT, Rule.FORM, 0.9);
    }

    /** A year before the slash is the Economic and Social Council's, unless a body is named that numbers so too. */
    private List<Verdict> byYear(NumberForm.Slashed form, Governor governor, Mention.OfNumber mention) {
        if (governor.isForeign()) {
            return List.of(unresolved("a body without symbols is named"));
        }
        List<String> named = governor.named().stream()
                .filter(code -> numbers.canBe(code, form, governor.word(), null))
                .toList();
        if (named.isEmpty() && !mention.listed()) {
            return nothing();
        }
        String code = named.isEmpty() ? YEARLY : named.getFirst();
        boolean stray = named.isEmpty() && !governor.named().isEmpty();
        return numbers.symbols(code, form, governor.word()).stream()
                .<Verdict>map(symbol -> found(symbol, code, governor.word(), Rule.FORM, stray ? 0.7 : 0.97))
                .toList();
    }

    private Verdict tagged(NumberForm.Tagged form, @Nullable Governor governor) {
        String code = numbers.tagged(form.tag());
        if (code == null) {
            return unresolved("no known conference tags its decisions so");
        }
        HeadWord word = governor == null ? HeadWord.DECISION : governor.word();
        String symbol = numbers.fill(code, word, String.valueOf(form.session()), String.valueOf(form.number()), "");
        return found(symbol, code, word, Rule.FORM, 0.9);
    }

    /** "resolution 242": the Security Council's, where it is named or speaks. */
    private Verdict plain(int number, @Nullable Governor governor, Speaker speaker) {
        boolean named = governor != null && governor.named().contains(COUNCIL);
        boolean speaks = governor != null && governor.named().isEmpty() && !governor.isForeign() && speaker.is(COUNCIL);
        OptionalInt year = numbers.limits(COUNCIL).yearOf(number);
        if (!(named || speaks) || year.isEmpty() || governor == null || governor.word() != HeadWord.RESOLUTION) {
            return new Verdict.Nothing();
        }
        String target = council(number, year.getAsInt());
        if (year.getAsInt() >= FIRST_YEAR_ALWAYS_PRINTED && speaker.organ() != null) {
            return new Verdict.Unresolved("the year is missing", List.of(target));
        }
        return found(target, COUNCIL, HeadWord.RESOLUTION, Rule.ORGAN, named ? 0.9 : 0.7);
    }

    private Verdict.Resolved found(String symbol, String code, HeadWord word, Rule rule, double confidence) {
        CitationKind kind = switch (word) {
            case RESOLUTION -> CitationKind.RESOLUTION;
            case DECISION -> CitationKind.DECISION;
            case STATEMENT -> CitationKind.DOCUMENT;
        };
        return new Verdict.Resolved(symbol, kind, numbers.isMinted(code), rule, confidence, List.of());
    }
}

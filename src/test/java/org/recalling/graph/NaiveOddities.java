package org.recalling.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.recalling.graph.Oddity.Kind;

/** What cannot be, found by looking at each citation and each number. */
final class NaiveOddities {
    private final NaiveCorpus corpus;
    private final NaiveGraph graph;
    private final Set<String> found = new TreeSet<>();

    NaiveOddities(NaiveCorpus corpus, NaiveGraph graph) {
        this.corpus = corpus;
        this.graph = graph;
    }

    /** Each as its kind and the two documents, or the series and its missing numbers. */
    Set<String> all() {
        for (String cited : graph.documents()) {
            for (String citing : graph.citingOf(cited)) {
                if (citing.equals(cited)) {
                    add(Kind.CITES_ITSELF, citing, cited);
                } else if (isLater(cited, citing)) {
                    add(Kind.CITES_LATER, citing, cited);
                }
                checkNumber(citing, cited);
            }
        }
        seriesOfIndexed().forEach(this::checkGaps);
        return found;
    }

    private void add(Kind kind, String one, @Nullable String other) {
        found.add(kind + " " + one + " " + other);
    }

    private boolean isLater(String one, String other) {
        LocalDate day = dayOf(one);
        LocalDate before = dayOf(other);
        return day != null && before != null && day.isAfter(before);
    }

    private @Nullable LocalDate dayOf(String symbol) {
        NaiveText text = corpus.textOf(symbol);
        return text == null ? null : text.adopted();
    }

    private Map<String, List<SeriesNumber>> seriesOfIndexed() {
        return corpus.symbols().stream()
                .flatMap(symbol -> SeriesNumber.of(symbol).stream())
                .collect(Collectors.groupingBy(SeriesNumber::series, TreeMap::new, Collectors.toList()));
    }

    private void checkNumber(String citing, String cited) {
        SeriesNumber place = SeriesNumber.of(cited).orElse(null);
        if (place == null || corpus.textOf(cited) != null) {
            return;
        }
        List<SeriesNumber> known = seriesOfIndexed().getOrDefault(place.series(), List.of());
        if (place.session() != null) {
            if (numbers(known).count() >= 10 && known.stream().allMatch(each -> each.number() < place.number())) {
                add(Kind.NUMBER_TOO_HIGH, citing, cited);
            }
        } else if (isOfAnotherYear(place, known)) {
            add(Kind.NUMBER_OF_ANOTHER_YEAR, citing, cited);
        }
    }

    /** The number has another year, or the next lower one a later year, or the next higher one an earlier year. */
    private static boolean isOfAnotherYear(SeriesNumber place, List<SeriesNumber> known) {
        List<SeriesNumber> same = with(place.number(), known);
        boolean isTaken = same.stream().noneMatch(each -> Objects.equals(each.qualifier(), place.qualifier()));
        int lower = numbers(known).filter(n -> n < place.number()).max().orElse(-1);
        int higher = numbers(known).filter(n -> n > place.number()).min().orElse(-1);
        boolean isEarly = with(lower, known).stream().anyMatch(each -> isEarlier(place, each));
        boolean isLate = with(higher, known).stream().anyMatch(each -> isEarlier(each, place));
        return (!same.isEmpty() && isTaken) || (lower >= 0 && higher >= 0 && (isEarly || isLate));
    }

    private static List<SeriesNumber> with(int number, List<SeriesNumber> known) {
        return known.stream().filter(each -> each.number() == number).toList();
    }

    private static IntStream numbers(List<SeriesNumber> known) {
        return known.stream().mapToInt(SeriesNumber::number).distinct();
    }

    /** Sessions in Roman numerals say nothing of the order. */
    private static boolean isEarlier(SeriesNumber one, SeriesNumber other) {
        String year = String.valueOf(one.qualifier());
        String otherYear = String.valueOf(other.qualifier());
        return year.matches("\\d{4}") && otherYear.matches("\\d{4}") && year.compareTo(otherYear) < 0;
    }

    private void checkGaps(String series, List<SeriesNumber> known) {
        Set<Integer> present = numbers(known).boxed().collect(Collectors.toSet());
        List<Integer> missing = IntStream.range(
                        numbers(known).min().orElse(0), numbers(known).max().orElse(0))
                .filter(number -> !present.contains(number))
                .boxed()
                .toList();
        if (present.size() >= 10 && !missing.isEmpty()) {
            add(Kind.GAP, series, missing.toString());
        }
    }
}

package org.recalling.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Symbols damaged as scanners and typesetters do it; the figures are left in {@code target/accuracy/damage.md}. */
class DamageTest {
    private static final Path KEYS = Path.of("../shared/corpus/key");
    private static final Path TEXTS = Path.of("../shared/corpus/plain");
    private static final Path FIGURES = Path.of("target/accuracy/damage.md");
    private static final List<String> SETS = List.of("akn-ga", "akn-sc", "akn-prst", "pdf");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        E/CN.712012/17 | E/CN.7/2012/17
        A/RES1661183 | A/RES/66/183
        A1RES1661183 | A/RES/66/183
        AIRES/66/183 | A/RES/66/183
        A/RFS/66/183 | A/RES/66/183
        SIRES11373 (2001) | S/RES/1373(2001)
        S/2003l529 | S/2003/529
        A/6O/88 | A/60/88
        A/761299/Add.1 | A/76/299/Add.1
        A/RES/73/1954 | A/RES/73/195
        E/2009I28 | E/2009/28
        resolution 661183 of 19 December 2011 | A/RES/66/183
        resolutions 66/183 and 67l123 | A/RES/66/183 A/RES/67/123
        # what parses one way is not mended
        A/7611 | A/7611
        A/76/1 | A/76/1
        S/13441 | S/13441
        # what can be mended in two ways is not mended
        A/HRC/RES/1111 | A/HRC/RES/1111
        # what is no symbol is none
        Also, COVID-19/2020, SIDS1/2, A1380 and A1/3 | ''
        """)
    void damage_is_mended_where_one_symbol_can_be_meant(String text, String targets) {
        assertThat(Resolving.targets("GA", 2012, text)).isEqualTo(targets);
    }

    @Test
    void what_was_mended_says_so_and_is_less_sure() {
        assertThat(Resolving.in("GA", 2012, "See E/CN.712012/17."))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.repaired()).isTrue();
                    assertThat(found.confidence()).isLessThan(1);
                    assertThat(found.surface()).isEqualTo("E/CN.712012/17");
                });
    }

    @Test
    void nine_of_ten_damaged_symbols_are_still_read() throws IOException {
        assumeTrue(Files.isDirectory(KEYS), "the corpus is not here");
        List<String> symbols = symbols();
        Random random = new Random(20121);
        Files.createDirectories(FIGURES.getParent());
        try (PrintWriter figures = new PrintWriter(Files.newBufferedWriter(FIGURES))) {
            figures.println("| damage | symbols | read right | read as another |\n|---|---|---|---|");
            for (Damage damage : Damage.values()) {
                Tally tally = tally(symbols, damage, random);
                figures.printf("| %s | %d | %.4f | %.4f |%n", damage, tally.all, tally.right(), tally.wrong());
                if (damage != Damage.LOWERED_MARK) {
                    assertThat(tally.right()).as("%s", damage).isGreaterThanOrEqualTo(0.9);
                }
            }
        }
    }

    @Test
    void text_that_is_whole_is_left_alone() throws IOException {
        assumeTrue(Files.isDirectory(TEXTS), "the corpus is not here");
        long all = 0;
        long repaired = 0;
        try (Stream<Path> files = Files.list(TEXTS)) {
            for (Path file : files.toList()) {
                List<Found> found = Resolving.in("GA", 2020, Files.readString(file));
                all += found.size();
                repaired += found.stream().filter(Found::repaired).count();
            }
        }
        System.out.printf("repaired without need: %d of %d mentions%n", repaired, all);
        assertThat(repaired).as("of %d mentions", all).isLessThan(all / 1000);
    }

    private static Tally tally(List<String> symbols, Damage damage, Random random) {
        Tally tally = new Tally();
        for (String symbol : symbols) {
            String damaged = damage.done(symbol, random);
            if (damaged.equals(symbol)) {
                continue;
            }
            List<String> targets = Resolving.in("GA", 2020, "See document " + damaged + ", para. 3.").stream()
                    .flatMap(found -> Stream.ofNullable(found.target()))
                    .toList();
            tally.count(targets, symbol);
        }
        return tally;
    }

    /** The distinct symbols that the answer keys hold. */
    private static List<String> symbols() throws IOException {
        TreeSet<String> symbols = new TreeSet<>();
        ObjectMapper json = new ObjectMapper();
        for (String set : SETS) {
            for (String line : Files.readAllLines(KEYS.resolve(set + ".jsonl"))) {
                for (JsonNode cited : json.readTree(line).path("cited")) {
                    symbols.add(cited.textValue());
                }
            }
        }
        symbols.removeIf(
                symbol -> !Resolving.targets("GA", 2020, "See " + symbol + ".").equals(symbol));
        return List.copyOf(symbols);
    }

    private static final class Tally {
        private int all;
        private int right;
        private int wrong;

        void count(List<String> targets, String symbol) {
            all++;
            if (targets.equals(List.of(symbol))) {
                right++;
            } else {
                wrong += targets.isEmpty() ? 0 : 1;
            }
        }

        double right() {
            return right / (double) Math.max(1, all);
        }

        double wrong() {
            return wrong / (double) Math.max(1, all);
        }
    }
}

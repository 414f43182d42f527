package org.consilience.almanac.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.consilience.almanac.lexis.Table;
import org.consilience.model.Amount;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the example of every line of the data files. */
class AmountExamplesTest {
    private final AmountTagger tagger = new AmountTagger();

    private List<Amount> amounts(String text) {
        return tagger.tag(text, DrawnSyntax.plain(text).syntax());
    }

    private Stream<DynamicTest> each(String file, int fields, java.util.function.Consumer<List<String>> check) {
        return Table.read(AmountTagger.class, file, fields).stream()
                .map(f -> DynamicTest.dynamicTest(file + ": " + f.get(fields - 1), () -> check.accept(f)));
    }

    @TestFactory
    Stream<DynamicTest> hedgesBoundTheirNumber() {
        return each("hedges.tsv", 3, f -> {
            Bounds bounds = Hedge.valueOf(f.get(1)).bound(40, 40, true);
            assertThat(amounts(f.get(2))).singleElement().satisfies(a -> {
                assertThat(a.low()).isEqualTo(bounds.low());
                assertThat(a.high()).isEqualTo(bounds.high());
            });
        });
    }

    @TestFactory
    Stream<DynamicTest> roughNumbersHaveTheirBounds() {
        return each(
                "rough.tsv",
                4,
                f -> assertThat(amounts(f.get(3))).singleElement().satisfies(a -> {
                    assertThat(a.low()).hasValue(Double.parseDouble(f.get(1)));
                    assertThat(a.high()).hasValue(Double.parseDouble(f.get(2)));
                }));
    }

    @TestFactory
    Stream<DynamicTest> unitsAndCurrenciesGetTheirNames() {
        return Stream.concat(
                each(
                        "units.tsv",
                        4,
                        f -> assertThat(amounts(f.get(3)))
                                .extracting(Amount::unit)
                                .containsExactly(f.get(1))),
                each(
                        "currencies.tsv",
                        4,
                        f -> assertThat(amounts(f.get(3)))
                                .extracting(Amount::unit)
                                .containsExactly(f.get(1))));
    }

    @TestFactory
    Stream<DynamicTest> personsAreCountedAsPeople() {
        return each(
                "persons.tsv",
                3,
                f -> assertThat(amounts(f.get(2))).extracting(Amount::unit).containsExactly(f.get(1)));
    }

    @TestFactory
    Stream<DynamicTest> labelledNumbersAreNone() {
        return each("labels.tsv", 3, f -> assertThat(amounts(f.get(2))).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> fatesAreKnownByTheirWord() {
        return each("fates.tsv", 3, f -> assertThat(Fates.fate(f.get(0))).contains(f.get(1)));
    }
}

package org.consilience.almanac.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.consilience.almanac.lexis.Table;
import org.consilience.model.TimeExpression;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the example of every line of the data files. */
class ExamplesTest {
    private static final TimeAnchor ANCHOR = TimeAnchor.day(LocalDate.of(2023, 9, 12));
    private final TimeTagger tagger = new TimeTagger();

    @TestFactory
    Stream<DynamicTest> everyRuleGivesTheValueOfItsExample() {
        return Table.read(TimeTagger.class, "grammar.tsv", 5).stream()
                .map(f -> DynamicTest.dynamicTest(
                        f.get(1) + ": " + f.get(3),
                        () -> assertThat(values(f.get(3))).contains(f.get(4))));
    }

    @TestFactory
    Stream<DynamicTest> everyWordIsFoundInItsExample() {
        return Table.read(TimeTagger.class, "words.tsv", 4).stream()
                .map(f -> DynamicTest.dynamicTest(
                        f.get(3), () -> assertThat(values(f.get(3))).isNotEmpty()));
    }

    private List<String> values(String text) {
        return tagger.tag(text, Optional.empty(), ANCHOR).stream()
                .map(TimeExpression::value)
                .toList();
    }
}

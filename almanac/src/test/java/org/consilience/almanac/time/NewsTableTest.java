package org.consilience.almanac.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.consilience.almanac.lexis.Table;
import org.consilience.model.TimeExpression;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Time expressions as news has them, with the value and the days that a careful reader gives them. */
class NewsTableTest {
    private static final TimeAnchor ANCHOR = TimeAnchor.day(LocalDate.of(2023, 9, 12));
    private static final List<List<String>> ENTRIES = Table.read(NewsTableTest.class, "news.tsv", 5);
    private final TimeTagger tagger = new TimeTagger();

    @Test
    void theTableIsLong() {
        assertThat(ENTRIES).hasSizeGreaterThanOrEqualTo(300);
    }

    @TestFactory
    Stream<DynamicTest> everyExpressionHasItsValueAndItsDays() {
        return ENTRIES.stream().map(e -> DynamicTest.dynamicTest(e.get(0), () -> check(e)));
    }

    /** Once one of these is read right it belongs into the other table. */
    @TestFactory
    Stream<DynamicTest> hardOnesAreListedUntilTheyAreReadRight() {
        return Table.read(NewsTableTest.class, "hard.tsv", 3).stream()
                .map(e -> DynamicTest.dynamicTest(e.get(0), () -> {
                    assertThat(e.get(0)).contains(e.get(1));
                    assertThat(tagger.tag(e.get(0), Optional.empty(), ANCHOR))
                            .noneMatch(t -> t.span().in(e.get(0)).equals(e.get(1))
                                    && t.value().equals(e.get(2)));
                }));
    }

    private void check(List<String> entry) {
        String text = entry.get(0);
        Optional<TimeExpression> found = tagger.tag(text, Optional.empty(), ANCHOR).stream()
                .filter(t -> t.span().in(text).equals(entry.get(1)))
                .findFirst();
        assertThat(found).as("words").isPresent();
        assertThat(found.get().value()).isEqualTo(entry.get(2));
        assertThat(found.get()
                        .time()
                        .map(t -> t.earliest().toLocalDate().toString())
                        .orElse("-"))
                .as("first day")
                .isEqualTo(entry.get(3));
        assertThat(found.get()
                        .time()
                        .map(t -> t.latest().toLocalDate().toString())
                        .orElse("-"))
                .as("last day")
                .isEqualTo(entry.get(4));
    }
}

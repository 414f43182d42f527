package org.consilience.edition.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.consilience.edition.layout.Length;
import org.consilience.testkit.Dossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargeStorySheetTest {
    @ParameterizedTest
    @CsvSource({"40, 1000", "80, 1000", "110, 1000", "40, 60", "80, 60", "80, 45"})
    void aStoryTakesUnderFourHundredLines(int columns, int reports) {
        String sheet = written(columns, reports, Length.FITTED);
        assertThat(sheet.lines()).hasSizeBetween(250, 399).allMatch(line -> Columns.of(line) <= columns);
    }

    @Test
    void everySectionTellsHowManyAreLeftOut() {
        String sheet = written(100, 1000, Length.FITTED);
        assertThat(sheet).contains("WHERE THEY DIFFER (1000)").contains("and 331 more reports say so");

        assertThat(sheet.lines().filter(line -> line.endsWith(": --full shows all")))
                .hasSize(8);
    }

    @Test
    void theWeightiestDifferenceComesFirstWithItsSentences() {
        assertThat(written(100, 1000, Length.FITTED))
                .contains(
                        "  Number of people killed in parish 0\n    The numbers cannot all be right.\n    20 \u2014 334 reports")
                .contains("\u2022 Number of people killed in parish 2: 20 (334 reports); 21 (333 reports)");
    }

    @Test
    void wholeItHasEverything() {
        assertThat(written(100, 60, Length.WHOLE))
                .doesNotContain("--full")
                .contains("a bell rang on its own for 61 minutes")
                .contains("Number of people killed in parish 59\n");
    }

    private static String written(int columns, int reports, Length length) {
        StringBuilder out = new StringBuilder();
        try {
            new TerminalEdition(columns, false, length).write(Dossiers.storm(reports), out);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return out.toString();
    }
}

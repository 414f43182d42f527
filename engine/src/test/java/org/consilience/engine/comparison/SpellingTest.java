package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "José Alvares, Jose Alvares",
        "Anna-Maria Lund, Anna Maria Lund",
        "Kate McAvoy, Kate Mcavoy",
    })
    void soundsTheSame(String one, String other) {
        assertThat(Spelling.of(one).sounds(Spelling.of(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Ruth Hallgren, Ruth Halgren",
        "Ruth Hallgren, Ruth Hallgern",
        "Ruth Hallgren, Ruht Hallgren",
        "Bo Min-seo, Bo Min",
    })
    void slipsInOnePart(String one, String other) {
        boolean slips = Spelling.of(one).slips(Spelling.of(other));
        assertThat(slips).isEqualTo(!other.startsWith("Ruht"));
    }

    @ParameterizedTest
    @CsvSource({
        "Ruth Hallgren, Karl Hallgren",
        "Ruth Hallgren, Ruth Lindqvist",
        "Joan Hill, John Hill",
        "Ruth Hallgren, Ruth Anna Hallgren",
    })
    void othersAreOtherPeople(String one, String other) {
        assertThat(Spelling.of(one).slips(Spelling.of(other))).isFalse();
        assertThat(Spelling.of(one).sounds(Spelling.of(other))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Ruth Hallgren's, true", "Hallgren, false", "RUTH Hallgren, false", "R Hallgren, false"})
    void onlyFullNamesCount(String words, boolean full) {
        assertThat(Spelling.of(words).isFull()).isEqualTo(full);
    }

    @ParameterizedTest
    @CsvSource({
        "Devon Hale, Kavon Hale, true",
        "Devon Hale, Devon Dale, false",
        "Ruth Hale, Rita Hale, false",
        "Devon Hale, Marta Hale, false",
        "Devon Hale, Devon Hale, false",
    })
    void aFirstNameMayBeGarbled(String one, String other, boolean garbled) {
        assertThat(Spelling.of(one).garbles(Spelling.of(other))).isEqualTo(garbled);
    }
}

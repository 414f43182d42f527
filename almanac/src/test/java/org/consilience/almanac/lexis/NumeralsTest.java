package org.consilience.almanac.lexis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NumeralsTest {
    private static double value(String text) {
        return Numerals.at(Lexer.words(text), 0).orElseThrow().value();
    }

    @Test
    void wordsAndDigitsSpellOneNumber() {
        assertThat(value("twenty-one")).isEqualTo(21);
        assertThat(value("two hundred and five")).isEqualTo(205);
        assertThat(value("three thousand two hundred")).isEqualTo(3200);
        assertThat(value("1,250")).isEqualTo(1250);
        assertThat(value("1.5 million")).isEqualTo(1_500_000);
        assertThat(value("143million")).isEqualTo(143_000_000);
        assertThat(value("2 1/2")).isEqualTo(2.5);
    }

    @Test
    void ordinalsAndDecadesAreNoNumbers() {
        assertThat(Numerals.at(Lexer.words("21st"), 0)).isEmpty();
        assertThat(Numerals.at(Lexer.words("1990s"), 0)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyNumeralIsReadInItsExample() {
        return Stream.concat(examples("numerals.tsv"), examples("scales.tsv"));
    }

    private static Stream<DynamicTest> examples(String file) {
        return Table.read(Numerals.class, file, 3).stream()
                .map(f -> DynamicTest.dynamicTest(f.get(2), () -> {
                    List<Word> words = Lexer.words(f.get(2));
                    double value = Double.parseDouble(f.get(1));
                    assertThat(java.util.stream.IntStream.range(0, words.size())
                                    .mapToObj(i -> Numerals.at(words, i))
                                    .flatMap(java.util.Optional::stream)
                                    .map(n -> n.value() % Math.max(value, 1)))
                            .anyMatch(rest -> Math.abs(rest - (value == Math.rint(value) ? 0 : value)) < 1e-9);
                }));
    }
}

package org.consilience.edition.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void countsWideAndCombiningCharacters() {
        assertThat(Columns.of("abc")).isEqualTo(3);
        assertThat(Columns.of("\u6E2F\u53E3")).isEqualTo(4);
        assertThat(Columns.of("e\u0301")).isEqualTo(1);
        assertThat(Columns.of("\uD83D\uDEA2")).isEqualTo(2);
    }

    @Test
    void aWordWiderThanALineIsCut() {
        List<String> lines = Setting.of(List.of(new Setting.Run("ab abcdefghij", Ink.PLAIN)), 4).stream()
                .map(line -> line.stream().map(Setting.Run::text).reduce("", String::concat))
                .toList();
        assertThat(lines).containsExactly("ab", "abcd", "efgh", "ij");
    }

    @Test
    void aWordMayChangeInkInItsMiddle() {
        List<List<Setting.Run>> lines = Setting.of(
                List.of(new Setting.Run("rose to 27", Ink.STRONG), new Setting.Run(", they", Ink.PLAIN)), 40);
        String line = lines.get(0).stream().map(Setting.Run::text).reduce("", String::concat);
        assertThat(line).isEqualTo("rose to 27, they");
    }
}

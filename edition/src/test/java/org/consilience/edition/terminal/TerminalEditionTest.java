package org.consilience.edition.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.consilience.edition.layout.Length;
import org.consilience.model.Dossier;
import org.consilience.model.Rejected;
import org.consilience.testkit.Dossiers;
import org.consilience.testkit.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalEditionTest {
    @Test
    void ferryFireReadsAsItShould() {
        Golden.check("ferry-fire-80.txt", written(80, false));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 40, 63, 80, 110, 300})
    void noLineIsWiderThanTheTerminal(int columns) {
        int most = Math.min(110, Math.max(40, columns));
        assertThat(written(columns, false).lines()).allMatch(line -> Columns.of(line) <= most);
    }

    @Test
    void nothingThatATerminalObeysGetsThrough() {
        assertThat(written(80, false).codePoints())
                .allMatch(point -> point == '\n' || !Character.isISOControl(point))
                .allMatch(point -> point == 0x200C || point == 0x200D || Character.getType(point) != Character.FORMAT);
    }

    @Test
    void coloursAreOursAloneAndAlwaysEnd() {
        String coloured = written(80, true);
        assertThat(coloured).contains("\u001B[1;31mNumber of people killed").doesNotContain("\u001B[31m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(written(80, false));
        assertThat(coloured.lines()).allMatch(line -> line.lastIndexOf("\u001B[0m") >= line.lastIndexOf("\u001B[1"));
    }

    @Test
    void aPunctuationMarkStaysWithItsMarkedWord() {
        assertThat(written(110, false)).contains("to 27 on Monday,");
    }

    @Test
    void anEmptyDossierIsEmpty() throws IOException {
        StringBuilder out = new StringBuilder();
        new TerminalEdition(80, false, Length.FITTED).write(new Dossier(List.of(), List.of()), out);
        assertThat(out).isEmpty();
    }

    @Test
    void manyThatCouldNotBeReadAreCounted() throws IOException {
        List<Rejected> unread = IntStream.range(0, 50)
                .mapToObj(i -> new Rejected("file-" + i + ".txt", Rejected.Code.EMPTY, "The file is empty."))
                .toList();
        StringBuilder fitted = new StringBuilder();
        new TerminalEdition(80, false, Length.FITTED).write(new Dossier(List.of(), unread), fitted);
        assertThat(fitted)
                .contains("NOT READ (50)", "file-19.txt", "and 30 more")
                .doesNotContain("file-20.txt");
        StringBuilder whole = new StringBuilder();
        new TerminalEdition(80, false, Length.WHOLE).write(new Dossier(List.of(), unread), whole);
        assertThat(whole).contains("file-49.txt").doesNotContain("more");
    }

    private static String written(int columns, boolean colours) {
        StringBuilder out = new StringBuilder();
        try {
            new TerminalEdition(columns, colours, Length.FITTED).write(Dossiers.ferryFire(), out);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return out.toString();
    }
}

package org.consilience.edition.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.consilience.edition.layout.Length;
import org.consilience.testkit.Dossiers;
import org.consilience.testkit.Golden;
import org.junit.jupiter.api.Test;

class MarkdownEditionTest {
    @Test
    void ferryFireReadsAsItShould() {
        Golden.check("ferry-fire.md", written());
    }

    @Test
    void nothingOfAReportIsMarkup() {
        assertThat(written())
                .doesNotContainPattern("(?<!\\\\)<")
                .doesNotContain("\u001B")
                .doesNotContain("\u202E");
    }

    @Test
    void marksThatMeanSomethingAreEscaped() {
        assertThat(Escaped.of("*a* _b_ [c](d) `e` <f> # g"))
                .isEqualTo("\\*a\\* \\_b\\_ \\[c\\](d) \\`e\\` \\<f\\> \\# g");
        assertThat(Escaped.of("1. not a list")).isEqualTo("1\\. not a list");
        assertThat(Escaped.of("- not a list")).isEqualTo("\\- not a list");
        assertThat(Escaped.of("see https://a.example")).isEqualTo("see https\\://a.example");
        assertThat(Escaped.of("two\nlines")).isEqualTo("two lines");
    }

    private static String written() {
        StringBuilder out = new StringBuilder();
        try {
            MarkdownEdition.write(Dossiers.ferryFire(), Length.FITTED, out);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return out.toString();
    }
}

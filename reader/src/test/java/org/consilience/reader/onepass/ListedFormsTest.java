package org.consilience.reader.onepass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ListedFormsTest {
    private static final ListedForms LISTED =
            listed("went\tVERB\tgo\nsaw\tVERB\tsee\nsaw\tNOUN\t\ncafés\tNOUN\tcafé\n");

    @Test
    void aFormHasALemmaByItsPartOfSpeech() {
        assertThat(LISTED.lemma("went", "VERB")).isEqualTo("go");
        assertThat(LISTED.lemma("saw", "VERB")).isEqualTo("see");
        assertThat(LISTED.lemma("cafés", "NOUN")).isEqualTo("café");
        assertThat(LISTED.lemma("went", "NOUN")).isNull();
    }

    @Test
    void aFormWithoutALemmaIsOneItself() {
        assertThat(LISTED.lemma("saw", "NOUN")).isEmpty();
        assertThat(LISTED.hasLemma("saw", "NOUN")).isFalse();
    }

    @Test
    void lemmasAreKnownByTheirPartOfSpeech() {
        assertThat(LISTED.hasLemma("go", "VERB")).isTrue();
        assertThat(LISTED.hasLemma("café", "NOUN")).isTrue();
        assertThat(LISTED.hasLemma("go", "NOUN")).isFalse();
    }

    @Test
    void theLastLineOfAFormCounts() {
        assertThat(listed("dove\tVERB\tdove\ndove\tVERB\tdive").lemma("dove", "VERB"))
                .isEqualTo("dive");
    }

    @Test
    void manyFormsAreAllFound() {
        ListedForms many = listed(IntStream.range(0, 5000)
                .mapToObj(i -> "form" + i + "\tNOUN\tlemma" + i)
                .collect(Collectors.joining("\n")));

        assertThat(IntStream.range(0, 5000))
                .allMatch(i -> ("lemma" + i).equals(many.lemma("form" + i, "NOUN")))
                .allMatch(i -> many.hasLemma("lemma" + i, "NOUN"));
    }

    @Test
    void refusesALineOfOtherParts() {
        assertThatThrownBy(() -> listed("went\tgo"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("went");
    }

    private static ListedForms listed(String lines) {
        return new ListedForms(lines.getBytes(StandardCharsets.UTF_8));
    }
}

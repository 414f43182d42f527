package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "deed-nouns.tsv",
                "deeds.tsv",
                "generic.tsv",
                "causing.tsv",
                "contraries.tsv",
                "disputes.tsv",
                "doubts.tsv",
                "means.tsv",
                "measures.tsv",
                "offices.tsv",
                "roles.tsv",
                "scopes.tsv",
                "springing.tsv",
                "stances.tsv",
                "partial.tsv",
                "relations.tsv",
                "targets.tsv",
                "tolls.tsv",
                "vague.tsv",
                "victims.tsv"
            })
    void everyExampleShowsItsWord(String file) {
        assertThat(Lexicon.of(file).entries()).isNotEmpty().allSatisfy(entry -> {
            String word = entry.word().toLowerCase(Locale.ROOT);
            String begin = word.substring(0, Math.min(3, word.length()));
            assertThat(" " + entry.example().toLowerCase(Locale.ROOT)).containsPattern("\\W" + begin);
            assertThat(entry.example()).endsWith(".");
        });
    }

    @Test
    void refusesAMissingList() {
        assertThatThrownBy(() -> Lexicon.of("nowhere.tsv")).hasMessageContaining("nowhere.tsv");
    }
}

package org.consilience.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {
    @ParameterizedTest
    @ValueSource(strings = {"cues.tsv", "media.tsv", "sources.tsv", "sayings.tsv", "certainty.tsv", "tense.tsv"})
    void everyEntryHasAnExampleThatShowsIt(String file) {
        assertThat(WordList.of(file).entries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.example())
                        .containsPattern("(?i)(\\W|^|y(?=\\W)|s(?=n)|o(?=n))"
                                + Pattern.quote(entry.word().substring(0, 1))));
    }
}

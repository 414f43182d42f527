package org.consilience.reader.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
    private static WordPieces pieces;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream json = WordPiecesTest.class.getResourceAsStream("/bge-small-en-v1.5-q-tokenizer.json")) {
            pieces = WordPieces.from(json);
        }
    }

    @Test
    void cutsAsTheReferenceTokeniserDoes() {
        for (Reference reference : Reference.all()) {
            assertThat(pieces.numbers(reference.text(), 512))
                    .as(reference.text())
                    .containsExactly(reference.pieces().stream()
                            .mapToLong(Long::longValue)
                            .toArray());
        }
    }

    @Test
    void keepsBothMarksWhereItCutsOff() {
        assertThat(pieces.numbers("one two three four", 4)).containsExactly(101, 2028, 2048, 102);
    }

    @Test
    void marksTheEmptyText() {
        assertThat(pieces.numbers("", 512)).containsExactly(101, 102);
    }

    @Test
    void readsNamesOfMarksAsLetters() {
        assertThat(pieces.numbers("[SEP]", 512)).startsWith(101, 1031).endsWith(1033, 102);
    }
}

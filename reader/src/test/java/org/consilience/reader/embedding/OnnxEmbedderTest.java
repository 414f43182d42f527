package org.consilience.reader.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.consilience.model.Vector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OnnxEmbedderTest {
    private static OnnxEmbedder embedder;

    @BeforeAll
    static void open() {
        embedder = OnnxEmbedder.open(1);
    }

    @AfterAll
    static void close() {
        embedder.close();
    }

    @Test
    void vectorsAreThoseOfTheReference() {
        List<Reference> references =
                Reference.all().stream().filter(r -> !r.vector().isEmpty()).toList();
        assertThat(references).isNotEmpty();
        for (Reference reference : references) {
            Vector vector = embed(reference.text());
            // kernels differ from processor to processor in how eight-bit sums are rounded
            assertThat(vector.cosine(reference.asVector())).as(reference.text()).isGreaterThan(0.995);
        }
    }

    @Test
    void aTextHasTheSameVectorWhateverItIsEmbeddedWith() {
        List<String> texts = Reference.all().stream().map(Reference::text).toList();
        List<Vector> together = embedder.embed(texts);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(values(together.get(i))).containsExactly(values(embed(texts.get(i))));
        }
    }

    @Test
    void manyThreadsGetWhatOneGets() {
        List<String> texts = Reference.all().stream().map(Reference::text).toList();
        List<float[]> alone =
                embedder.embed(texts).stream().map(OnnxEmbedderTest::values).toList();
        List<float[]> atOnce = IntStream.range(0, 8 * texts.size())
                .parallel()
                .mapToObj(i -> values(embed(texts.get(i % texts.size()))))
                .toList();
        for (int i = 0; i < atOnce.size(); i++) {
            assertThat(atOnce.get(i)).containsExactly(alone.get(i % texts.size()));
        }
    }

    @Test
    void paraphrasesAreCloserThanOtherNews() {
        String said = "Two ferries collided in the harbour on Tuesday, and nine people were hurt.";
        String saidAgain = "Nine passengers were injured when two boats crashed into each other near the port.";
        String other = "The council approved next year's budget by 31 votes to 12.";
        assertThat(embed(said).cosine(embed(saidAgain)))
                .isGreaterThan(embed(said).cosine(embed(other)) + 0.2);
    }

    @Test
    void readsTheBeginningOfWhatIsTooLong() {
        String long1 = String.join(" ", Collections.nCopies(600, "word")) + " about ferries";
        String long2 = String.join(" ", Collections.nCopies(600, "word")) + " about budgets";
        assertThat(values(embed(long1))).containsExactly(values(embed(long2)));
    }

    @Test
    void aTextWithoutWordsHasNoDirection() {
        assertThat(embed(" \n\t").cosine(embed("word"))).isZero();
    }

    @Test
    void refusesToOpenWithoutThreads() {
        assertThatThrownBy(() -> OnnxEmbedder.open(0)).hasMessageContaining("0");
    }

    private static Vector embed(String text) {
        return embedder.embed(List.of(text)).get(0);
    }

    private static float[] values(Vector vector) {
        float[] values = new float[vector.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = vector.at(i);
        }
        return values;
    }
}

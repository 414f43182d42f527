package org.consilience.eval.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.consilience.eval.Digests;
import org.consilience.model.Entity;
import org.consilience.model.Masthead;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.junit.jupiter.api.Test;

class NameSampleTest {
    private static final String SENTENCE = "Ana Reis left Porto for Ryanair.";
    private static final String TEXT = "It rained. " + SENTENCE + " Nobody in Lisbon saw.";

    private final NameSample sample = new NameSample(List.of(
            "# story/report\tbegin\tend\thash\tnames",
            "rain/r1\t11\t43\t" + Digests.sha256(SENTENCE).substring(0, 16)
                    + "\t11-19:person 25-30:place 35-42:organization"));

    @Test
    void countsNamesOfTheSameSpanAndKindAsRight() {
        NameTally tally = score(
                TEXT,
                entity(11, 19, Entity.Type.PERSON),
                entity(25, 30, Entity.Type.ORGANIZATION),
                entity(30, 42, Entity.Type.ORGANIZATION));
        assertThat(tally.all()).isEqualTo(new NameTally.Counts(3, 3, 1));
        assertThat(tally.of(Entity.Type.PERSON).f1()).isEqualTo(1);
        assertThat(tally.misses())
                .containsExactly(
                        "missed place: Porto",
                        "missed organization: Ryanair",
                        "extra organization: Porto",
                        "extra organization:  for Ryanair");
    }

    @Test
    void leavesOutNamesOfOtherSentences() {
        assertThat(score(TEXT, entity(54, 60, Entity.Type.PLACE)).all()).isEqualTo(new NameTally.Counts(3, 0, 0));
    }

    @Test
    void refusesATextThatWasNotLabelled() {
        assertThatThrownBy(() -> score(TEXT.replace("Porto", "Braga")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rain/r1");
    }

    @Test
    void holdsTwoHundredSentencesApart() throws IOException {
        List<SampledSentence> sentences = NameSample.standard().sentences();
        assertThat(sentences).hasSize(200);
        assertThat(sentences.stream().map(s -> s.report() + s.span()).distinct())
                .hasSize(200);
        assertThat(sentences.stream().flatMap(s -> s.names().stream()).map(Entity::type))
                .contains(Entity.Type.values());
    }

    private NameTally score(String text, Entity... found) {
        Report report = new Report(new ReportId("r1"), "test", Masthead.blank(), text, List.of());
        return sample.score(any -> new Syntax(List.of(), List.of(), List.of(found)), Map.of("rain/r1", report));
    }

    private static Entity entity(int begin, int end, Entity.Type kind) {
        return new Entity(new Span(begin, end), kind);
    }
}

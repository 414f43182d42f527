package org.consilience.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Masthead;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Sentence;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.Token;
import org.consilience.model.Vector;
import org.consilience.seam.Embedder;
import org.consilience.seam.Parser;
import org.junit.jupiter.api.Test;

class ReportReaderTest {
    private static final String TEXT = "It rained. Who knows? See also: Snow. It snowed.";

    @Test
    void sentencesAreClaimsButNotQuestionsAndBoilerplate() {
        Report report = new Report(new ReportId("r"), "test", Masthead.blank(), TEXT, List.of(new Span(22, 37)));
        Reading reading = new ReportReader(new FullStops(), new Lengths()).read(report);
        assertThat(reading.claims().stream().map(c -> c.span().in(TEXT))).containsExactly("It rained.", "It snowed.");
        assertThat(reading.meanings()).hasSize(2);
    }

    /** A parser that knows sentences only. */
    private static final class FullStops implements Parser {
        @Override
        public String version() {
            return "1";
        }

        @Override
        public Syntax parse(Report report) {
            List<Span> spans = List.of(new Span(0, 10), new Span(11, 21), new Span(22, 37), new Span(38, 48));
            List<Token> tokens =
                    spans.stream().map(s -> new Token(s, "X", "x", -1, "root")).toList();
            List<Sentence> sentences = List.of(
                    new Sentence(spans.get(0), 0, 1),
                    new Sentence(spans.get(1), 1, 2),
                    new Sentence(spans.get(2), 2, 3),
                    new Sentence(spans.get(3), 3, 4));
            return new Syntax(sentences, tokens, List.of());
        }
    }

    /** Means how long a text is. */
    private static final class Lengths implements Embedder {
        @Override
        public String version() {
            return "1";
        }

        @Override
        public List<Vector> embed(List<String> texts) {
            return texts.stream()
                    .map(text -> Vector.of(new float[] {text.length()}))
                    .toList();
        }
    }
}

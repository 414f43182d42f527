package org.consilience.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.consilience.model.Entity;
import org.consilience.model.Masthead;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Sentence;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.Token;
import org.consilience.seam.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachedParserTest {
    @TempDir
    Path folder;

    @Test
    void givesTheSameSyntaxAndParsesOnce() {
        Counting counting = new Counting();
        Report report = report("Lisbon shook");
        Syntax first = new CachedParser(counting, folder).parse(report);
        Syntax second = new CachedParser(counting, folder).parse(report);
        assertThat(second).isEqualTo(first);
        assertThat(counting.asked).isEqualTo(1);
    }

    @Test
    void parsesAnotherTextAnew() {
        Counting counting = new Counting();
        CachedParser parser = new CachedParser(counting, folder);
        parser.parse(report("Lisbon shook"));
        parser.parse(report("Lisbon slept"));
        assertThat(counting.asked).isEqualTo(2);
    }

    private static Report report(String text) {
        return new Report(new ReportId("r"), "test", Masthead.blank(), text, List.of());
    }

    /** Knows one sentence of two words and counts how often it is asked. */
    private static final class Counting implements Parser {
        private int asked;

        @Override
        public String version() {
            return "1";
        }

        @Override
        public Syntax parse(Report report) {
            asked++;
            Token name = new Token(new Span(0, 6), "PROPN", "Lisbon", 1, "nsubj");
            Token verb = new Token(new Span(7, 12), "VERB", "shake", -1, "root");
            Entity place = new Entity(name.span(), Entity.Type.PLACE);
            return new Syntax(List.of(new Sentence(new Span(0, 12), 0, 2)), List.of(name, verb), List.of(place));
        }
    }
}

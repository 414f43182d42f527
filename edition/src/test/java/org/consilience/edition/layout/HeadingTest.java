package org.consilience.edition.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Holds;
import org.consilience.model.Masthead;
import org.consilience.model.Point;
import org.consilience.model.PointId;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Sentence;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.Token;
import org.consilience.model.Vector;
import org.junit.jupiter.api.Test;

/** Sentences are written as words {@code form/UPOS/relation/head}, heads counted from 1, 0 the root. */
class HeadingTest {
    private static final String FERRY = "The/DET/det/2 ferry/NOUN/nsubj/6 which/PRON/nsubj/4 belongs/VERB/acl:relcl/2"
            + " to/ADP/case/6 Skarv/PROPN/obl/4 sank/VERB/root/0";
    private static final String WALL = "Two/NUM/nummod/2 died/VERB/root/0 when/ADV/advmod/6 the/DET/det/5"
            + " wall/NOUN/nsubj/6 gave/VERB/advcl/2 way/NOUN/obj/6";
    private static final String BRIDGE = "The/DET/det/3 old/ADJ/amod/3 bridge/NOUN/nsubj/4 closed/VERB/root/0"
            + " and/CCONJ/cc/6 reopened/VERB/conj/4 soon/ADV/advmod/6";
    private static final String GATE =
            "Crowds/NOUN/nsubj/2 waited/VERB/root/0 before/ADP/case/5 the/DET/det/5" + " gate/NOUN/obl/2";

    @Test
    void aRelativeClauseGetsTheNounThatItHangsOn() {
        assertThat(heading(FERRY, "which belongs to Skarv")).isEqualTo("The ferry belongs to Skarv");
    }

    @Test
    void aClauseLosesTheWordThatHangsItOnAnother() {
        assertThat(heading(WALL, "when the wall gave way")).isEqualTo("The wall gave way");
    }

    @Test
    void aVerbGetsItsSubject() {
        assertThat(heading(BRIDGE, "closed")).isEqualTo("The old bridge closed");
        assertThat(heading(BRIDGE, "reopened soon")).isEqualTo("The old bridge reopened soon");
    }

    @Test
    void whatCannotStandAloneShowsThatSomethingStoodBefore() {
        assertThat(heading(GATE, "before the gate")).isEqualTo("\u2026 before the gate");
    }

    @Test
    void whatStandsAloneGetsACapital() {
        assertThat(heading(WALL, "the wall gave way")).isEqualTo("The wall gave way");
        assertThat(heading(BRIDGE, "The old bridge closed")).isEqualTo("The old bridge closed");
    }

    @Test
    void wordsThatStandNowhereStayAsTheyAre() {
        assertThat(heading(BRIDGE, "which was shut")).isEqualTo("which was shut");
    }

    @Test
    void aPlaceOrTimeTellsOfWhatItIs() {
        assertThat(heading(Point.Kind.TIME, BRIDGE, "soon")).isEqualTo("Closure of bridge: soon");
        assertThat(heading(Point.Kind.PLACE, BRIDGE, "bridge")).isEqualTo("bridge");
    }

    private static String heading(String sentence, String value) {
        return heading(Point.Kind.DESCRIPTION, sentence, value);
    }

    private static String heading(Point.Kind kind, String sentence, String value) {
        Reading reading = reading(sentence);
        Claim claim = reading.claims().get(0);
        Point point = new Point(
                new PointId("p"),
                "closure of bridge",
                kind,
                Point.Verdict.AGREE,
                1,
                List.of(new Point.Group(
                        value, List.of(claim.id()), List.of(claim.report()), Point.Backing.of(1), Optional.empty())),
                "All say so.");
        return Heading.of(point, value, reading.claims(), asked -> reading);
    }

    private static Reading reading(String sentence) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (String word : sentence.split(" ", -1)) {
            String[] parts = word.split("/", -1);
            int begin = text.length();
            text.append(parts[0]);
            tokens.add(new Token(
                    new Span(begin, text.length()), parts[1], parts[0], Integer.parseInt(parts[3]) - 1, parts[2]));
            text.append(' ');
        }
        String whole = text.toString().strip();
        Span span = new Span(0, whole.length());
        Report report = new Report(new ReportId("r"), "r.txt", Masthead.blank(), whole, List.of());
        Claim claim = new Claim(
                new ClaimId("c"),
                report.id(),
                span,
                List.of(),
                Holds.ASSERTED,
                new Claim.Details(List.of(), List.of(), List.of(), List.of()));
        return new Reading(
                report,
                new Syntax(List.of(new Sentence(span, 0, tokens.size())), tokens, List.of()),
                new Reading.Marks(List.of(), List.of(), List.of(), List.of(), List.of()),
                List.of(claim),
                List.of(Vector.of(new float[] {1})));
    }
}

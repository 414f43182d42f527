package org.consilience.eval.paraphrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Holds;
import org.consilience.model.Point;
import org.consilience.model.PointId;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Span;
import org.consilience.model.Story;
import org.consilience.model.StoryId;
import org.consilience.model.Syntax;
import org.consilience.model.Vector;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final String TEXT = "The fire hurt seven sailors.";

    private final Paraphrase paraphrase = Paraphrase.of(TEXT, Optional.empty(), 0);
    private final Story story =
            new Story(new StoryId("fire"), List.of(reading("one", TEXT), reading("two", paraphrase.text())));

    @Test
    void blamesTheRuleThatChangedTheClaim() {
        List<Difference> differences = Difference.among(
                List.of(point(Point.Verdict.DIFFER, List.of("one"), List.of("two"))), story, paraphrase);
        assertThat(differences).extracting(Difference::cause).containsExactly("quantity: number word");
    }

    @Test
    void tellsWhatStandsInOneOfThemFromWhatStandsBetweenThem() {
        List<Point> points = List.of(
                point(Point.Verdict.DIFFER, List.of("one"), List.of("two")),
                point(Point.Verdict.DIFFER, List.of("two"), List.of("two")));
        assertThat(Difference.among(points, story, paraphrase))
                .extracting(Difference::between)
                .containsExactly(true, false);
    }

    @Test
    void takesNoAgreementAndNoContradictionWithinBothForADifference() {
        List<Point> points = List.of(
                point(Point.Verdict.AGREE, List.of("one", "two")),
                point(Point.Verdict.DIFFER, List.of("one", "two"), List.of("one", "two")));
        assertThat(Difference.among(points, story, paraphrase)).isEmpty();
    }

    @SafeVarargs
    private static Point point(Point.Verdict verdict, List<String>... groups) {
        List<Point.Group> made = new ArrayList<>();
        for (List<String> reports : groups) {
            made.add(new Point.Group(
                    "seven",
                    reports.stream().map(report -> new ClaimId(report + ".c1")).toList(),
                    reports.stream().map(ReportId::new).toList(),
                    Point.Backing.of(1),
                    Optional.empty()));
        }
        return new Point(new PointId("p"), "sailors hurt", Point.Kind.QUANTITY, verdict, 0.5, made, "Because.");
    }

    private static Reading reading(String name, String text) {
        Report report = Originals.report(name, text, Optional.empty());
        Claim.Details details = new Claim.Details(List.of(), List.of(), List.of(), List.of());
        Claim claim = new Claim(
                new ClaimId(name + ".c1"), report.id(), new Span(0, text.length()), List.of(), Holds.ASSERTED, details);
        Reading.Marks marks = new Reading.Marks(List.of(), List.of(), List.of(), List.of(), List.of());
        Syntax syntax = new Syntax(List.of(), List.of(), List.of());
        return new Reading(report, syntax, marks, List.of(claim), List.of(Vector.of(new float[] {1})));
    }
}

package org.consilience.eval.casualties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.consilience.model.Amount;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Holds;
import org.consilience.model.Masthead;
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

class CasualtyTallyTest {
    private static final String CONFLICT = "2021-03-09\tporto\tkilled\ta\t4\tb\t6\tconflict\tone fire";
    private static final String COMPATIBLE = "2021-03-09\tporto\tkilled\ta\t4\tb\t9\tcompatible\ttwo fires";

    private final Story story =
            new Story(new StoryId("porto"), List.of(reading("a", 4), reading("b", 6), reading("c", 9)));

    @Test
    void findsTheConflictThatAPointTellsApart() {
        CasualtyTally tally = tally(point("number of people killed", Point.Verdict.DIFFER, "a", "b"));
        assertThat(tally.right()).isEqualTo(1);
        assertThat(tally.found()).isEqualTo(1);
        assertThat(tally.figures()).contains("found 1 of 1").contains("told apart 0 of 1");
    }

    @Test
    void anUpdateIsAConflictToo() {
        assertThat(tally(point("number of people killed", Point.Verdict.UPDATE, "a", "b"))
                        .right())
                .isEqualTo(1);
    }

    @Test
    void countsWhatNobodyJudgedApart() {
        CasualtyTally tally = tally(point("number of people killed", Point.Verdict.DIFFER, "b", "c"));
        assertThat(tally.unjudged()).isEqualTo(1);
        assertThat(tally.lines())
                .anyMatch(line -> line.startsWith("unjudged "))
                .anyMatch(line -> line.startsWith("missed "));
    }

    @Test
    void takesNeitherAnotherFateNorOtherThingsForIt() {
        CasualtyTally tally = tally(
                point("number of people injured", Point.Verdict.DIFFER, "a", "b"),
                point("price of bread", Point.Verdict.DIFFER, "a", "b"));
        assertThat(tally.found()).isZero();
        assertThat(tally.unjudged()).isEqualTo(1);
    }

    @Test
    void holdsSixtyJudgementsAboutHalfOfThemConflicts() throws IOException {
        List<Judgement> list = Judgement.of("list.tsv");
        assertThat(list).hasSize(60).doesNotHaveDuplicates();
        assertThat(list.stream().filter(Judgement::conflict)).hasSize(31);
        assertThat(Judgement.of("beyond.tsv")).doesNotContainAnyElementsOf(list);
    }

    @Test
    void refusesAVerdictThatIsNone() {
        assertThatThrownBy(() -> Judgement.parse(CONFLICT.replace("conflict", "perhaps")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("perhaps");
    }

    private CasualtyTally tally(Point... points) {
        Judgement conflict = Judgement.parse(CONFLICT);
        List<Dispute> disputes = Dispute.among(List.of(points), story, conflict.occasion());
        return new CasualtyTally(List.of(conflict, Judgement.parse(COMPATIBLE)), List.of(), disputes);
    }

    private static Point point(String about, Point.Verdict verdict, String... reports) {
        List<Point.Group> groups = new ArrayList<>();
        for (String report : reports) {
            ReportId id = new ReportId(report);
            groups.add(new Point.Group(
                    words(report),
                    List.of(new ClaimId(report + ".c1")),
                    List.of(id),
                    Point.Backing.of(1),
                    Optional.empty()));
        }
        return new Point(new PointId("p"), about, Point.Kind.QUANTITY, verdict, 0.5, groups, "The numbers differ.");
    }

    private static String words(String report) {
        return switch (report) {
            case "a" -> "4 people";
            case "b" -> "6 people";
            default -> "9 people";
        };
    }

    private static Reading reading(String name, int killed) {
        String text = killed + " people were killed.";
        ReportId id = new ReportId(name);
        Amount amount = new Amount(
                new Span(0, "4 people".length()),
                OptionalDouble.of(killed),
                OptionalDouble.of(killed),
                "people",
                "killed");
        Claim.Details details = new Claim.Details(List.of(), List.of(), List.of(), List.of(amount));
        Claim claim = new Claim(
                new ClaimId(name + ".c1"), id, new Span(0, text.length()), List.of(), Holds.ASSERTED, details);
        Reading.Marks marks = new Reading.Marks(List.of(), List.of(), List.of(), List.of(), List.of());
        Report report = new Report(id, name, Masthead.blank(), text, List.of());
        Syntax syntax = new Syntax(List.of(), List.of(), List.of());
        return new Reading(report, syntax, marks, List.of(claim), List.of(Vector.of(new float[] {1})));
    }
}

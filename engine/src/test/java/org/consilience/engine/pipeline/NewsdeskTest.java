package org.consilience.engine.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Digest;
import org.consilience.model.Dossier;
import org.consilience.model.Holds;
import org.consilience.model.Masthead;
import org.consilience.model.Point;
import org.consilience.model.PointId;
import org.consilience.model.Precision;
import org.consilience.model.Publication;
import org.consilience.model.Reading;
import org.consilience.model.Rejected;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Sourcing;
import org.consilience.model.Span;
import org.consilience.model.Story;
import org.consilience.model.StoryId;
import org.consilience.model.Syntax;
import org.consilience.model.Vector;
import org.junit.jupiter.api.Test;

/** The newsdesk with the simplest stages there are: every report is one claim, and all reports are one story. */
class NewsdeskTest {
    private static final Publication TUESDAY = new Publication(
            LocalDate.of(2026, 3, 10).atStartOfDay(), Precision.DAY, Publication.Basis.INFERRED, "the others say so");

    @Test
    void reportsAreTakenByPublicationThenSourceUndatedLast() {
        Report undated = report("a", Masthead.blank());
        Report late = report("b", Masthead.blank().withPublished(day(12)));
        Report early = report("d", Masthead.blank().withPublished(day(11)));
        Report alsoEarly = report("c", Masthead.blank().withPublished(day(11)));

        Newsdesk.Readings readings = desk(1).read(List.of(undated, late, early, alsoEarly));

        assertThat(readings.readings())
                .extracting(reading -> reading.report().source())
                .containsExactly("c", "d", "b", "a");
    }

    @Test
    void aReportOnWhichReadingFailsCostsItselfOnly() {
        Dossier dossier = desk(2).dossier(List.of(report("good"), report("unreadable")), List.of());

        assertThat(dossier.files()).hasSize(1);
        assertThat(dossier.unread())
                .singleElement()
                .satisfies(unread -> assertThat(unread.source()).isEqualTo("unreadable"))
                .satisfies(unread -> assertThat(unread.code()).isEqualTo(Rejected.Code.INTERNAL))
                .satisfies(unread -> assertThat(unread.why()).contains("cannot make head or tail of it"));
    }

    @Test
    void whatWasNotReadIsCarriedIntoTheDossier() {
        Rejected missing = new Rejected("nowhere", Rejected.Code.MISSING, "no such file");

        assertThat(desk(1).dossier(List.of(report("good")), List.of(missing)).unread())
                .containsExactly(missing);
    }

    @Test
    void undatedReportsAreDatedFromTheOthersAndMoveUp() {
        Report undated = report("undated", Masthead.blank());
        Report later = report("later", Masthead.blank().withPublished(day(12)));

        Dossier dossier = desk(1).dossier(List.of(undated, later), List.of());

        assertThat(dossier.files().get(0).story().readings())
                .extracting(reading -> reading.report().source())
                .containsExactly("undated", "later");
    }

    @Test
    void threadsDoNotShowInTheDossier() {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            reports.add(report("r" + i));
        }

        assertThat(desk(8).dossier(reports, List.of())).isEqualTo(desk(1).dossier(reports, List.of()));
    }

    @Test
    void progressIsToldFromNoneToAll() {
        List<Integer> done = new ArrayList<>();
        new Newsdesk(stages(), 1, (step, at, total) -> done.add(at)).read(List.of(report("a"), report("b")));

        assertThat(done).containsExactly(0, 1, 2);
    }

    private static Newsdesk desk(int threads) {
        return new Newsdesk(stages(), threads, Progress.SILENT);
    }

    private static Stages stages() {
        return new Stages(
                new OneClaimReader(),
                readings -> List.of(new Story(new StoryId("story"), readings)),
                NewsdeskTest::undated,
                story -> new Sourcing(List.of(), Map.of(), Map.of(), List.of(), List.of()),
                (story, sourcing) -> List.of(allAgree(story)),
                (story, sourcing, points) -> new Digest("title", List.of(), List.of(), List.of(), List.of()));
    }

    private static Map<ReportId, Publication> undated(Story story) {
        return story.readings().stream()
                .map(Reading::report)
                .filter(report -> report.masthead().published().isEmpty())
                .collect(Collectors.toMap(Report::id, report -> TUESDAY));
    }

    private static Point allAgree(Story story) {
        Point.Group group = new Point.Group(
                "value",
                story.claims().stream().map(Claim::id).toList(),
                story.readings().stream().map(reading -> reading.report().id()).toList(),
                Point.Backing.of(0),
                Optional.empty());
        return new Point(
                new PointId("p1"), "about", Point.Kind.ACTION, Point.Verdict.AGREE, 0.5, List.of(group), "all say it");
    }

    private static Publication day(int day) {
        return new Publication(
                LocalDate.of(2026, 3, day).atStartOfDay(), Precision.DAY, Publication.Basis.STATED, "metadata");
    }

    private static Report report(String source) {
        return report(source, Masthead.blank().withPublished(day(11)));
    }

    private static Report report(String source, Masthead masthead) {
        return new Report(new ReportId(source), source, masthead, "Text of " + source, List.of());
    }

    /** Reads a report as one claim that is its whole text. */
    private static final class OneClaimReader implements Reader {
        private static final Vector MEANING = Vector.of(new float[] {1});

        @Override
        public List<Reading> locate(List<Reading> readings) {
            return readings;
        }

        @Override
        public Reading read(Report report) {
            if (report.source().equals("unreadable")) {
                throw new IllegalStateException("cannot make head or tail of it");
            }
            Claim claim = new Claim(
                    new ClaimId(report.id() + ".1"),
                    report.id(),
                    new Span(0, report.text().length()),
                    List.of(),
                    Holds.ASSERTED,
                    new Claim.Details(List.of(), List.of(), List.of(), List.of()));
            Reading.Marks marks = new Reading.Marks(List.of(), List.of(), List.of(), List.of(), List.of());
            Syntax syntax = new Syntax(List.of(), List.of(), List.of());
            return new Reading(report, syntax, marks, List.of(claim), List.of(MEANING));
        }

        @Override
        public Reading ahead(Reading reading) {
            return reading;
        }

        @Override
        public Reading date(Reading reading, Publication publication) {
            Report report = reading.report();
            Report dated = report.withMasthead(report.masthead().withPublished(publication));
            return new Reading(dated, reading.syntax(), reading.marks(), reading.claims(), reading.meanings());
        }
    }
}

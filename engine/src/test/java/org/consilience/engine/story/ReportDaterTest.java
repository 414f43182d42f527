package org.consilience.engine.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.engine.Told.told;
import static org.consilience.engine.WrittenReports.report;
import static org.consilience.engine.WrittenReports.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consilience.engine.Told;
import org.consilience.model.Holds;
import org.consilience.model.Precision;
import org.consilience.model.Publication;
import org.consilience.model.Reading;
import org.consilience.model.ReportId;
import org.consilience.model.Story;
import org.junit.jupiter.api.Test;

class ReportDaterTest {
    /** A Tuesday. */
    private static final String DAY = "2024-03-05";

    @Test
    void todayInOneIsTuesdayInAnother() {
        Publication found = dateOf("The ferry ran aground this morning off Oakdale.");
        assertThat(found.value().toLocalDate()).isEqualTo(LocalDate.parse(DAY));
        assertThat(found.basis()).isEqualTo(Publication.Basis.INFERRED);
        assertThat(found.precision()).isEqualTo(Precision.DAY);
        assertThat(found.why()).contains("this morning").contains("Tuesday").contains("Oakdale Post");
    }

    @Test
    void yesterdayPutsItADayLater() {
        assertThat(dateOf("The ferry ran aground yesterday off Oakdale.")
                        .value()
                        .toLocalDate())
                .isEqualTo(LocalDate.parse("2024-03-06"));
    }

    @Test
    void withoutAnyTimeItTakesTheDayOfTheNearest() {
        Publication found = dateOf("The ferry ran aground off Oakdale.");
        assertThat(found.value().toLocalDate()).isEqualTo(LocalDate.parse("2024-03-06"));
        assertThat(found.why()).contains("shares most");
    }

    @Test
    void theIntervalHoldsTheDaysThatAreLikely() {
        assertThat(days(dateOf("The ferry ran aground this morning off Oakdale.")))
                .as("the day that the words tell, and not the week")
                .contains(LocalDate.parse(DAY))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(days(dateOf("The ferry ran aground on Tuesday off Oakdale.")))
                .as("the latest Tuesday was that day or the day before")
                .contains(LocalDate.parse("2024-03-05"), LocalDate.parse("2024-03-06"))
                .doesNotContain(LocalDate.parse("2024-03-04"));
        assertThat(days(dateOf("The ferry ran aground off Oakdale.")))
                .contains(LocalDate.parse("2024-03-05"), LocalDate.parse("2024-03-07"));
    }

    @Test
    void whatIsAlikeTwiceMayBeOfEitherTime() {
        Map<ReportId, Publication> found = new ReportDater()
                .date(story(
                        report("a", "The ferry ran aground off Oakdale, police said.")
                                .on("2024-03-05"),
                        report("c", "The ferry ran aground off Oakdale, divers said.")
                                .on("2024-03-19"),
                        report("b", "The ferry ran aground off Oakdale, it was said.")));
        assertThat(days(Optional.ofNullable(found.get(new ReportId("b"))).orElseThrow()))
                .contains(LocalDate.parse("2024-03-05"), LocalDate.parse("2024-03-19"));
    }

    @Test
    void theWeekdayOfTheNewsWasThatDayOrTheDayBefore() {
        Map<ReportId, Publication> found = new ReportDater()
                .date(story(
                        report("a", "The ferry ran aground off Oakdale.").on("2024-03-04"),
                        report("b", "Divers found the bell of the ferry off Oakdale on Thursday.")));
        assertThat(Optional.ofNullable(found.get(new ReportId("b")))
                        .orElseThrow()
                        .value()
                        .toLocalDate())
                .as("no Thursday is told by the report of Monday")
                .isBetween(LocalDate.parse("2024-02-29"), LocalDate.parse("2024-03-04"));
    }

    @Test
    void theNumberOfAPageLiesBetweenThoseOfPagesBeforeAndAfter() {
        Story story = story(
                report("a", "The ferry ran aground off Oakdale.").on("2024-03-05"),
                report("b", "The ferry was raised off Oakdale.")
                        .at("https://www.example.com/news/article-1234600/Ferry-raised.html"));
        List<Reading> run = new ArrayList<>(story.readings());
        run.add(report("x", "Snow fell.")
                .at("https://www.example.com/weather/article-1234500/Snow.html")
                .on("2024-03-11")
                .read());
        run.add(report("y", "Rain fell.")
                .at("https://example.com/weather/article-1234700/Rain.html")
                .on("2024-03-13")
                .read());
        Publication found = Optional.ofNullable(
                        new ReportDater().among(run).date(story).get(new ReportId("b")))
                .orElseThrow();
        assertThat(found.value().toLocalDate()).isEqualTo(LocalDate.parse("2024-03-12"));
        assertThat(found.why()).contains("1234600").contains("1234500 of 2024-03-11");
    }

    @Test
    void aFullDateDoesNotTellWhenItWasWritten() {
        assertThat(dateOf("The ferry ran aground on 5 March 2024 off Oakdale.").why())
                .contains("shares most");
    }

    @Test
    void tuesdayOnAMondayMayBeTheTuesdayOfElsewhere() {
        Map<ReportId, Publication> found = new ReportDater()
                .date(story(
                        report("a", "The rocket flew over the strait on Tuesday, the navy of Oakdale said.")
                                .by("Oakdale Post")
                                .on("2024-03-04"),
                        report("b", "The rocket flew over the strait today, the navy of Oakdale said.")));
        assertThat(Optional.ofNullable(found.get(new ReportId("b")))
                        .orElseThrow()
                        .value()
                        .toLocalDate())
                .isEqualTo(LocalDate.parse("2024-03-05"));
    }

    @Test
    void aStoryWithoutDatesStaysUndated() {
        assertThat(new ReportDater().date(story(report("a", "The ferry ran aground today."))))
                .isEmpty();
    }

    @Test
    void datedReportsKeepTheirDate() {
        assertThat(new ReportDater()
                        .date(story(report("a", "The ferry ran aground today.").on(DAY))))
                .isEmpty();
    }

    @Test
    void aDateBeforeWhatTheTextTellsAsPastIsDoubted() {
        Map<ReportId, Publication> found = new ReportDater()
                .date(Told.story(told(
                        report("a", "The ferry sank in July 2025 off Oakdale.").on(DAY),
                        "sank",
                        "sink",
                        Holds.ASSERTED)));
        Publication doubted = Optional.ofNullable(found.get(new ReportId("a"))).orElseThrow();
        assertThat(doubted.value().toLocalDate()).isEqualTo(LocalDate.parse(DAY));
        assertThat(doubted.doubt()).hasValueSatisfying(why -> assertThat(why).contains("July 2025"));
    }

    @Test
    void aDateAfterAnotherReportToldTheSameIsDoubted() {
        Map<ReportId, Publication> found = new ReportDater()
                .date(Told.story(
                        told(
                                report("a", "The ferry ran aground off Oakdale this week")
                                        .on("2024-06-20"),
                                "ran",
                                "run",
                                Holds.ASSERTED),
                        told(
                                report("b", "The ferry ran aground off Oakdale")
                                        .by("Oakdale Post")
                                        .on("2024-03-06"),
                                "ran",
                                "run",
                                Holds.ASSERTED)));
        assertThat(Optional.ofNullable(found.get(new ReportId("a"))).flatMap(Publication::doubt))
                .hasValueSatisfying(why -> assertThat(why).contains("this week").contains("Oakdale Post"));
        assertThat(found).doesNotContainKey(new ReportId("b"));
    }

    private static List<LocalDate> days(Publication publication) {
        return publication.window().stream()
                .flatMap(window -> window.earliest().datesUntil(window.latest().plusDays(1)))
                .toList();
    }

    private static Publication dateOf(String text) {
        Map<ReportId, Publication> found = new ReportDater()
                .date(story(
                        report("a", "The ferry ran aground on Tuesday off Oakdale.")
                                .by("Oakdale Post")
                                .on("2024-03-06"),
                        report("b", text)));
        return Optional.ofNullable(found.get(new ReportId("b"))).orElseThrow();
    }
}

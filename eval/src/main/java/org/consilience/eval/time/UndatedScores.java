package org.consilience.eval.time;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.consilience.engine.reading.ReportReader;
import org.consilience.engine.story.ReportDater;
import org.consilience.eval.GoldStories;
import org.consilience.model.Masthead;
import org.consilience.model.Publication;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Story;
import org.consilience.model.StoryId;
import org.consilience.reader.onepass.OnePassReader;

/**
 * How many reports are dated to within a day from the others of their story, when each in turn has lost its date.
 *
 * <p>A report whose date is doubted, as its own text or another report speaks against it, is counted with the rest and told apart.
 *
 * <p>{@code UndatedScores FOLDER}: the gold stories. Every report is a line: days off, its name, the day it has, the day inferred and the
 * interval, and why.
 */
public final class UndatedScores {
    private final ReportDater dater = new ReportDater();
    private int reports;
    private int exact;
    private int within;
    private int doubted;
    private int doubtedWithin;
    private int held;
    private long days;

    private UndatedScores() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("UndatedScores FOLDER");
        }
        UndatedScores scores = new UndatedScores();
        try (OnePassReader model = OnePassReader.shipped()) {
            ReportReader reader = new ReportReader(model);
            for (Path folder : GoldStories.folders(Path.of(arguments[0]))) {
                List<Reading> readings =
                        GoldStories.reports(folder).stream().map(reader::read).toList();
                Map<ReportId, Publication> doubts = scores.dater.date(new Story(new StoryId("dated"), readings));
                for (int i = 0; i < readings.size(); i++) {
                    scores.score(readings, i, doubts);
                }
            }
        }
        scores.print();
    }

    private void print() {
        System.out.printf(
                Locale.ROOT,
                "%d reports without their dates: within a day %.1f %% (%d), the very day %.1f %% (%d)%n"
                        + "the interval holds the day, or misses it by one: %.1f %%; it is %.1f days long on average%n"
                        + "%d of them bear dates that are doubted; of the other %d within a day %.1f %% (%d)%n",
                reports,
                percent(within, reports),
                within,
                percent(exact, reports),
                exact,
                percent(held, reports),
                (double) days / Math.max(1, reports),
                doubted,
                reports - doubted,
                percent(within - doubtedWithin, reports - doubted),
                within - doubtedWithin);
    }

    private static double percent(int part, int whole) {
        return 100.0 * part / Math.max(1, whole);
    }

    private void score(List<Reading> readings, int place, Map<ReportId, Publication> doubts) {
        Report report = readings.get(place).report();
        Optional<LocalDate> gold =
                report.masthead().published().map(p -> p.value().toLocalDate());
        if (gold.isEmpty()) {
            return;
        }
        List<Reading> others = new ArrayList<>(readings);
        others.set(place, undated(readings.get(place)));
        Optional<Publication> inferred = Optional.ofNullable(
                dater.date(new Story(new StoryId("undated"), others)).get(report.id()));
        Optional<Long> off =
                inferred.map(p -> ChronoUnit.DAYS.between(gold.get(), p.value().toLocalDate()));
        reports++;
        exact += off.filter(days -> days == 0).isPresent() ? 1 : 0;
        within += off.filter(days -> Math.abs(days) <= 1).isPresent() ? 1 : 0;
        Optional<Publication.Window> window = inferred.flatMap(Publication::window);
        days += window.map(Publication.Window::days).orElse(0L);
        held += window.filter(w -> !gold.get().isBefore(w.earliest().minusDays(1))
                                && !gold.get().isAfter(w.latest().plusDays(1)))
                        .isPresent()
                ? 1
                : 0;
        Optional<String> doubt = Optional.ofNullable(doubts.get(report.id())).flatMap(Publication::doubt);
        doubted += doubt.isPresent() ? 1 : 0;
        doubtedWithin +=
                doubt.isPresent() && off.filter(days -> Math.abs(days) <= 1).isPresent() ? 1 : 0;
        System.out.printf(
                Locale.ROOT,
                "%s | %s | %s | %s | %s | %s%s%n",
                off.map(String::valueOf).orElse("none"),
                report.id(),
                gold.get(),
                inferred.map(p -> p.value().toLocalDate().toString()).orElse(""),
                window.map(w -> w.earliest() + ".." + w.latest()).orElse(""),
                inferred.map(Publication::why).orElse(""),
                doubt.map(why -> " | doubted: " + why).orElse(""));
    }

    /** The same, of a report whose date nobody knows. */
    private static Reading undated(Reading reading) {
        Masthead dated = reading.report().masthead();
        Masthead undated = new Masthead(
                dated.outlet(),
                dated.title(),
                dated.url(),
                dated.language(),
                dated.authors(),
                Optional.empty(),
                dated.credits());
        return new Reading(
                reading.report().withMasthead(undated),
                reading.syntax(),
                reading.marks(),
                reading.claims(),
                reading.meanings());
    }
}

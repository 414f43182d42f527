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
import org.consilience.ingest.masthead.StatedDates;
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
 * <p>Three times: by words alone; by the number of its page too, among those of all stories; and as a file that states no date is read, whose
 * address may bear the day. A report whose date is doubted, as its own text or another report speaks against it, is counted with the rest and
 * told apart.
 *
 * <p>{@code UndatedScores CORPUS}: gold stories, EventStoryLine, or JSON lines of reports with their story; of these the reports whose address
 * bears the day that is stated. Every report is a line for each way: days off, its name, the day it has, the day inferred and the interval,
 * and why.
 */
public final class UndatedScores {
    /** Days from another report of the story within which a reader could tell the day. */
    private static final int NEAR = 7;

    private final ReportDater dater = new ReportDater();

    private UndatedScores() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("UndatedScores CORPUS");
        }
        UndatedScores scores = new UndatedScores();
        List<Story> stories = new ArrayList<>();
        try (OnePassReader model = OnePassReader.shipped()) {
            ReportReader reader = new ReportReader(model);
            for (List<Report> reports : DatedStories.of(Path.of(arguments[0]))) {
                stories.add(new Story(
                        new StoryId("story " + stories.size()),
                        reports.stream().map(reader::read).toList()));
            }
        }
        for (Kept kept : Kept.values()) {
            scores.score(stories, kept);
        }
    }

    /** What an undated report keeps. */
    private enum Kept {
        WORDS("words alone"),
        NUMBER("words and page numbers"),
        ADDRESS("words and address");

        private final String name;

        Kept(String name) {
            this.name = name;
        }

        private Optional<String> address(Masthead masthead) {
            return masthead.url().filter(url -> this != WORDS);
        }

        private Optional<Publication> published(Masthead masthead) {
            return this == ADDRESS ? masthead.url().flatMap(StatedDates::ofAddress) : Optional.empty();
        }
    }

    private void score(List<Story> stories, Kept kept) {
        List<Reading> run =
                stories.stream().flatMap(story -> story.readings().stream()).toList();
        UndatedTally all = new UndatedTally();
        UndatedTally near = new UndatedTally();
        UndatedTally trusted = new UndatedTally();
        for (Story story : stories) {
            Map<ReportId, Publication> doubts = dater.date(story);
            for (Reading reading : story.readings()) {
                Optional<LocalDate> gold = reading.report().masthead().day();
                if (gold.isPresent()) {
                    Optional<Publication> found = dated(story, run, reading, kept);
                    all.add(gold.get(), found);
                    if (isNear(story, reading, gold.get())) {
                        near.add(gold.get(), found);
                    }
                    Optional<String> doubt = Optional.ofNullable(
                                    doubts.get(reading.report().id()))
                            .flatMap(Publication::doubt);
                    if (doubt.isEmpty()) {
                        trusted.add(gold.get(), found);
                    }
                    print(kept, reading, gold.get(), found, doubt);
                }
            }
        }
        System.out.printf(Locale.ROOT, "%s: %s%n", kept.name, all);
        System.out.printf(Locale.ROOT, "%s, dates that nothing doubts: %s%n", kept.name, trusted);
        System.out.printf(Locale.ROOT, "%s, another report within a week: %s%n", kept.name, near);
    }

    /** The date that a report has after it has lost its own. */
    private Optional<Publication> dated(Story story, List<Reading> run, Reading reading, Kept kept) {
        Reading undated = undated(reading, kept);
        Optional<Publication> borne = undated.report().masthead().published();
        return borne.isPresent()
                ? borne
                : Optional.ofNullable(dater.among(with(run, undated))
                        .date(new Story(story.id(), with(story.readings(), undated)))
                        .get(reading.report().id()));
    }

    private static boolean isNear(Story story, Reading reading, LocalDate day) {
        return story.readings().stream()
                .filter(other -> !other.equals(reading))
                .flatMap(other -> other.report().masthead().day().stream())
                .anyMatch(other -> Math.abs(ChronoUnit.DAYS.between(day, other)) <= NEAR);
    }

    private static List<Reading> with(List<Reading> readings, Reading undated) {
        return readings.stream()
                .map(reading -> reading.report().id().equals(undated.report().id()) ? undated : reading)
                .toList();
    }

    private static void print(
            Kept kept, Reading reading, LocalDate gold, Optional<Publication> found, Optional<String> doubt) {
        System.out.printf(
                Locale.ROOT,
                "%s | %s | %s | %s | %s | %s | %s%s%n",
                found.map(p -> String.valueOf(
                                ChronoUnit.DAYS.between(gold, p.value().toLocalDate())))
                        .orElse("none"),
                kept.name,
                reading.report().id(),
                gold,
                found.map(p -> p.value().toLocalDate().toString()).orElse(""),
                found.flatMap(Publication::window)
                        .map(w -> w.earliest() + ".." + w.latest())
                        .orElse(""),
                found.map(Publication::why).orElse(""),
                doubt.map(why -> " | doubted: " + why).orElse(""));
    }

    /** The same, of a report that has lost its date. */
    private static Reading undated(Reading reading, Kept kept) {
        Masthead dated = reading.report().masthead();
        Masthead undated = new Masthead(
                dated.outlet(),
                dated.title(),
                kept.address(dated),
                dated.language(),
                dated.authors(),
                kept.published(dated),
                dated.credits());
        return new Reading(
                reading.report().withMasthead(undated),
                reading.syntax(),
                reading.marks(),
                reading.claims(),
                reading.meanings());
    }
}

package org.consilience.engine.pipeline;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consilience.engine.pipeline.ParallelSteps.Outcome;
import org.consilience.model.Dossier;
import org.consilience.model.Dossier.StoryFile;
import org.consilience.model.Point;
import org.consilience.model.Publication;
import org.consilience.model.Reading;
import org.consilience.model.Rejected;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Sourcing;
import org.consilience.model.Story;
import org.jspecify.annotations.Nullable;

/**
 * Joins the stages: reports in, dossier out.
 *
 * <p>Reports are read and stories compared side by side on the given number of threads; the result does not depend on it.
 * A report on which a stage fails is rejected with {@link Rejected.Code#INTERNAL} and costs nothing else.
 */
public final class Newsdesk {
    /** By publication time, then source; undated ones last. */
    public static final Comparator<Report> ORDER = Comparator.comparing(
                    Newsdesk::published, Comparator.nullsLast(Comparator.<LocalDateTime>naturalOrder()))
            .thenComparing(Report::source);

    private final Stages stages;
    private final ParallelSteps steps;

    /**
     * @param threads how many work at once, one or more
     */
    public Newsdesk(Stages stages, int threads, Progress progress) {
        this.stages = stages;
        this.steps = new ParallelSteps(threads, progress);
    }

    /** Everything, from reports to dossier; {@code unread} is carried into it. */
    public Dossier dossier(Collection<Report> reports, List<Rejected> unread) {
        Readings read = read(reports);
        List<Rejected> all = new ArrayList<>(unread);
        all.addAll(read.failed());
        List<StoryFile> files = new ArrayList<>();
        List<Story> stories = group(read.readings());
        List<Outcome<StoryFile>> outcomes = steps.each("comparing", stories, this::compare);
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome<StoryFile> outcome = outcomes.get(i);
            outcome.result().ifPresent(files::add);
            for (Reading reading : stories.get(i).readings()) {
                outcome.failure().ifPresent(why -> all.add(failed(reading.report(), "comparing", why)));
            }
        }
        return new Dossier(files, all);
    }

    /** The reports read, in {@link #ORDER}, and those on which reading failed. */
    public Readings read(Collection<Report> reports) {
        List<Report> ordered = reports.stream().sorted(ORDER).toList();
        List<Outcome<Reading>> outcomes = steps.each("reading", ordered, stages.reader()::read);
        List<Reading> readings = new ArrayList<>();
        List<Rejected> failed = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome<Reading> outcome = outcomes.get(i);
            outcome.result().ifPresent(readings::add);
            String source = ordered.get(i).source();
            outcome.failure()
                    .ifPresent(
                            why -> failed.add(new Rejected(source, Rejected.Code.INTERNAL, "reading failed: " + why)));
        }
        return new Readings(readings, failed);
    }

    /** The stories, each name of a place with one sense in all its reports, and undated reports dated where the others allow it. */
    public List<Story> group(List<Reading> readings) {
        Dater dater = stages.dater().among(readings);
        return stages.grouper().group(readings).stream()
                .map(story -> new Story(story.id(), stages.reader().locate(story.readings())))
                .map(story -> dated(story, dater))
                .map(this::ahead)
                .toList();
    }

    private Story dated(Story story, Dater dater) {
        Map<ReportId, Publication> found = dater.date(story);
        if (found.isEmpty()) {
            return story;
        }
        List<Reading> readings = story.readings().stream()
                .map(reading -> Optional.ofNullable(found.get(reading.report().id()))
                        .map(publication -> stages.reader().date(reading, publication))
                        .orElse(reading))
                .sorted(Comparator.comparing(Reading::report, ORDER))
                .toList();
        return new Story(story.id(), readings);
    }

    private Story ahead(Story story) {
        Set<ReportId> ahead = stages.dater().ahead(story);
        return ahead.isEmpty()
                ? story
                : new Story(
                        story.id(),
                        story.readings().stream()
                                .map(reading -> ahead.contains(reading.report().id())
                                        ? stages.reader().ahead(reading)
                                        : reading)
                                .toList());
    }

    private StoryFile compare(Story story) {
        Sourcing sourcing = stages.tracer().trace(story);
        List<Point> points = stages.comparer().compare(story, sourcing);
        return new StoryFile(story, sourcing, points, stages.digester().digest(story, sourcing, points));
    }

    private static Rejected failed(Report report, String step, String why) {
        return new Rejected(report.source(), Rejected.Code.INTERNAL, step + " failed: " + why);
    }

    private static @Nullable LocalDateTime published(Report report) {
        return report.masthead().published().map(Publication::instant).orElse(null);
    }

    /** What came of reading a batch. */
    public record Readings(List<Reading> readings, List<Rejected> failed) {
        public Readings {
            readings = List.copyOf(readings);
            failed = List.copyOf(failed);
        }
    }
}

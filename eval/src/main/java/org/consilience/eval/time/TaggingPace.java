package org.consilience.eval.time;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.consilience.almanac.place.PlaceTagger;
import org.consilience.almanac.time.TimeAnchor;
import org.consilience.almanac.time.TimeTagger;
import org.consilience.eval.GoldStories;
import org.consilience.model.Report;
import org.consilience.model.Syntax;
import org.consilience.reader.onepass.OnePassReader;

/**
 * How long it takes to find the times and places of 1,000 reports that have been read, as work of one processor.
 *
 * <p>{@code TaggingPace FOLDER}: the gold stories, whose reports are taken over and over until they are so many; once before the clock runs.
 */
public final class TaggingPace {
    private static final int REPORTS = 1000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final TimeTagger times = new TimeTagger();
    private final PlaceTagger places = new PlaceTagger();
    private final List<Parsed> reports = new ArrayList<>();
    private long found;

    private TaggingPace() {}

    private record Parsed(Report report, Syntax syntax) {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("TaggingPace FOLDER");
        }
        TaggingPace pace = new TaggingPace();
        try (OnePassReader model = OnePassReader.shipped()) {
            for (Path folder : GoldStories.folders(Path.of(arguments[0]))) {
                for (Report report : GoldStories.reports(folder)) {
                    pace.reports.add(new Parsed(report, model.read(report).syntax()));
                }
            }
        }
        pace.reports.forEach(pace::tag);
        pace.found = 0;
        long began = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < REPORTS; i++) {
            pace.tag(pace.reports.get(i % pace.reports.size()));
        }
        double work = (THREADS.getCurrentThreadCpuTime() - began) / 1e9;
        System.out.printf(
                Locale.ROOT, "%d reports: %d times and places in %.2f s of work%n", REPORTS, pace.found, work);
    }

    private void tag(Parsed parsed) {
        String text = parsed.report().text();
        TimeAnchor anchor =
                parsed.report().masthead().published().map(TimeAnchor::of).orElse(TimeAnchor.none());
        found += times.tag(text, Optional.of(parsed.syntax()), anchor).size();
        found += places.tag(text, parsed.syntax()).size();
    }
}

package org.consilience.eval.comparison;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.consilience.engine.comparison.ComparisonSettings;
import org.consilience.engine.comparison.SideBySide;
import org.consilience.engine.pipeline.Reader;
import org.consilience.engine.reading.ReportReader;
import org.consilience.engine.sourcing.IndependentOrigins;
import org.consilience.eval.GoldStories;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.Sourcing;
import org.consilience.model.Story;
import org.consilience.model.StoryId;
import org.consilience.reader.onepass.OnePassReader;

/**
 * Measures how time and memory of the comparison grow with a story: reports of thirty sentences mixed from the gold stories'.
 *
 * <p>{@code Growth FOLDER COUNT...}: the gold stories, and how many reports the stories have.
 */
public final class Growth {
    private static final int SENTENCES = 30;
    private static final int MEGABYTE = 1 << 20;
    private static final double NANOS = 1e9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Growth() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("Growth FOLDER COUNT...");
        }
        List<Reading> pool = new ArrayList<>();
        try (OnePassReader model = OnePassReader.shipped()) {
            Reader reader = new ReportReader(model);
            for (Path folder : GoldStories.folders(Path.of(arguments[0]))) {
                for (Report report : GoldStories.reports(folder)) {
                    pool.add(reader.read(report));
                }
            }
        }
        measure(pool, Integer.parseInt(arguments[1]));
        for (int i = 1; i < arguments.length; i++) {
            System.out.println(measure(pool, Integer.parseInt(arguments[i])));
        }
    }

    private static String measure(List<Reading> pool, int count) {
        Mixer mixer = new Mixer(pool, count);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readings.add(mixer.reading("r" + i, SENTENCES));
        }
        Story story = new Story(new StoryId("mixed"), readings);
        Sourcing nobody = new Sourcing(List.of(), Map.of(), Map.of(), List.of(), List.of());
        long before = used();
        long work = THREADS.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        int points = new SideBySide(new IndependentOrigins(), ComparisonSettings.standard())
                .compare(story, nobody)
                .size();
        double seconds = (System.nanoTime() - begin) / NANOS;
        double busy = (THREADS.getCurrentThreadCpuTime() - work) / NANOS;
        return String.format(
                Locale.ROOT,
                "%d reports, %d claims, %d points: %.1f s of work in %.1f s, %d MB more in use before collection",
                count,
                story.claims().size(),
                points,
                busy,
                seconds,
                (used() - before) / MEGABYTE);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}

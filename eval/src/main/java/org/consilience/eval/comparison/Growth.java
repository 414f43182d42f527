package org.consilience.eval.comparison;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.consilience.engine.comparison.ComparisonSettings;
import org.consilience.engine.comparison.SideBySide;
import org.consilience.engine.pipeline.Reader;
import org.consilience.engine.reading.ReportReader;
import org.consilience.engine.sourcing.IndependentOrigins;
import org.consilience.eval.casualties.FaKes;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.Sourcing;
import org.consilience.model.Story;
import org.consilience.model.StoryId;
import org.consilience.reader.onepass.OnePassReader;

/**
 * Measures how time and memory of the comparison grow with a story: FA-KES's reports, which tell of one war, each once; where more are
 * wanted than there are, the rest are mixed from their sentences.
 *
 * <p>{@code Growth CSV COUNT...}: the corpus, and how many reports the stories have. It runs in a process of its own with a heap of one
 * gigabyte: what needs more breaks off.
 */
public final class Growth {
    private static final int SENTENCES = 20;
    private static final int MEGABYTE = 1 << 20;
    private static final String HEAP = "-Xmx1g";
    private static final long MOST = 1100L * MEGABYTE;
    private static final double NANOS = 1e9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Growth() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("Growth CSV COUNT...");
        }
        if (Runtime.getRuntime().maxMemory() > MOST) {
            inOneGigabyte(arguments);
            return;
        }
        List<Integer> counts = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            counts.add(Integer.parseInt(arguments[i]));
        }
        int most = counts.stream().mapToInt(count -> count).max().orElseThrow();
        List<Reading> readings = readings(Path.of(arguments[0]), most);
        measure(readings.subList(0, counts.get(0)));
        for (int count : counts) {
            System.out.println(measure(readings.subList(0, count)));
        }
    }

    private static void inOneGigabyte(String[] arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                Growth.class.getName()));
        command.addAll(List.of(arguments));
        int ended = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (ended != 0) {
            throw new IllegalStateException("ended with " + ended + " in " + HEAP);
        }
    }

    private static List<Reading> readings(Path csv, int count) throws IOException {
        List<Reading> readings = new ArrayList<>();
        try (OnePassReader model = OnePassReader.shipped()) {
            Reader reader = new ReportReader(model);
            List<Report> reports = FaKes.reports(csv).stream().limit(count).toList();
            readings.addAll(reports.parallelStream().map(reader::read).toList());
        }
        Mixer mixer = new Mixer(List.copyOf(readings), count);
        while (readings.size() < count) {
            readings.add(mixer.reading("mixed" + readings.size(), SENTENCES));
        }
        return readings;
    }

    private static String measure(List<Reading> readings) {
        Story story = new Story(new StoryId("war"), readings);
        Sourcing nobody = new Sourcing(List.of(), Map.of(), Map.of(), List.of(), List.of());
        double work = work();
        long begin = System.nanoTime();
        int points = new SideBySide(new IndependentOrigins(), ComparisonSettings.standard())
                .compare(story, nobody)
                .size();
        double seconds = (System.nanoTime() - begin) / NANOS;
        double busy = work() - work;
        return String.format(
                Locale.ROOT,
                "%d reports, %d claims, %d points: %.1f s of work in %.1f s, heap of %d MB",
                readings.size(),
                story.claims().size(),
                points,
                busy,
                seconds,
                Runtime.getRuntime().maxMemory() / MEGABYTE);
    }

    /** Seconds of processor time that all threads have had. */
    private static double work() {
        return Arrays.stream(THREADS.getAllThreadIds())
                        .map(THREADS::getThreadCpuTime)
                        .filter(nanos -> nanos > 0)
                        .sum()
                / NANOS;
    }
}

package org.consilience.eval.sourcing;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.consilience.engine.sourcing.CopyFinder;
import org.consilience.model.Sourcing.Copy;

/**
 * Times and scores the search for copies that ships, on made-up reports: those that carry half of the shorter one's text are to
 * be found, and no others.
 *
 * <p>{@code CopyScores REPORTS SEED FILE...}: how many reports are made, by which seed, of which files of one JSON article a line.
 * The time is that of the search alone, after reading, and the processor time what it took of all processors, which tells on a
 * machine that others use; the memory is what the heap grew by at most meanwhile.
 */
public final class CopyScores {
    private static final int WARMING = 2000;
    private static final long MEGABYTE = 1 << 20;

    private CopyScores() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            throw new IllegalArgumentException("CopyScores REPORTS SEED FILE...");
        }
        int reports = Integer.parseInt(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        SentencePool pool =
                SentencePool.of(Stream.of(arguments).skip(2).map(Path::of).toList());
        CopyFinder.among(
                MixedReports.of(pool, Math.min(WARMING, reports), seed + 1).readings(), Map.of());
        System.out.println(measured(MixedReports.of(pool, reports, seed)));
    }

    private static String measured(MixedReports mixed) {
        long before = resting();
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long worked = machine.getProcessCpuTime();
        long start = System.nanoTime();
        List<Copy> found = CopyFinder.among(mixed.readings(), Map.of());
        double seconds = (System.nanoTime() - start) / 1e9;
        double processor = (machine.getProcessCpuTime() - worked) / 1e9;
        long grown = peak() - before;
        Set<Long> wanted = SharedSentences.pairs(mixed.made());
        long right = found.stream()
                .filter(copy -> wanted.contains(SharedSentences.pair(
                        number(copy.report().value()), number(copy.of().value()))))
                .count();
        return String.format(
                Locale.ROOT,
                "copies among %d reports, %d pairs wanted, %d found: recall %.2f precision %.2f in %.1f s on %d processors"
                        + " (%.1f s of processor time), heap grown by %d MB",
                mixed.readings().size(),
                wanted.size(),
                found.size(),
                100.0 * right / wanted.size(),
                100.0 * right / found.size(),
                seconds,
                Runtime.getRuntime().availableProcessors(),
                processor,
                grown / MEGABYTE);
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    /** What is held before the search, once nothing is left to be collected. */
    private static long resting() {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        return heap().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }

    private static long peak() {
        return heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}

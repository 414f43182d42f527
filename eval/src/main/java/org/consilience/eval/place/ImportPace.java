package org.consilience.eval.place;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.consilience.almanac.place.Gazetteer;
import org.consilience.almanac.place.GazetteerImport;
import org.consilience.almanac.place.GazetteerImport.Imported;

/**
 * How long the import of a gazetteer takes, and how much memory.
 *
 * <p>{@code ImportPace TABLE GAZETTEER}: a table, such as {@link MadeUpTable} writes, and what is made.
 */
public final class ImportPace {
    private static final double MEGA = 1 << 20;

    private ImportPace() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("ImportPace TABLE GAZETTEER");
        }
        Path made = Path.of(arguments[1]);
        long began = System.nanoTime();
        Imported imported = GazetteerImport.run(Path.of(arguments[0]), made, (step, done, total) -> {});
        double seconds = (System.nanoTime() - began) / 1e9;
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        long opening = System.nanoTime();
        int size = Gazetteer.open(made).size();
        System.out.printf(
                Locale.ROOT,
                "%,d places, %,d names, %.0f MB%nimported in %.1f s, at most %.0f MB of memory used, of %.0f MB allowed%n"
                        + "opened in %.0f ms with %,d places%n",
                imported.places(),
                imported.names(),
                Files.size(made) / MEGA,
                seconds,
                peak / MEGA,
                Runtime.getRuntime().maxMemory() / MEGA,
                (System.nanoTime() - opening) / 1e6,
                size);
    }
}

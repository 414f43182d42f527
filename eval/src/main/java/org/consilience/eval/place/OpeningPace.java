package org.consilience.eval.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import org.consilience.almanac.place.Gazetteer;

/** How long it takes to open the gazetteer that ships, in a machine that has just started, and how large it is. Takes no arguments. */
public final class OpeningPace {
    private static final double MILLION = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private OpeningPace() {}

    public static void main(String[] arguments) throws IOException {
        long worked = THREADS.getCurrentThreadCpuTime();
        long began = System.nanoTime();
        Gazetteer gazetteer = Gazetteer.shipped();
        double wall = (System.nanoTime() - began) / MILLION;
        double work = (THREADS.getCurrentThreadCpuTime() - worked) / MILLION;
        try (InputStream stream = Gazetteer.class.getResourceAsStream("gazetteer.bin.gz")) {
            if (stream == null) {
                throw new IllegalStateException("no gazetteer ships");
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d places, %d names, %.2f MB, opened in %.0f ms of work (%.0f ms by the clock)%n",
                    gazetteer.size(),
                    gazetteer.names(),
                    stream.transferTo(OutputStream.nullOutputStream()) / MILLION,
                    work,
                    wall);
        }
    }
}

package org.consilience.eval.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code ./consilience annotate} as a process of its own.
 *
 * @param first seconds from its start to the first letter of a reading
 * @param peak its largest resident memory in MB; empty where the system does not tell
 */
record Launch(double first, Optional<Double> peak) {
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final int STARTS = 7;

    /**
     * Seconds to the first letter of a reading: the median of seven starts, one after the other. A start before them, which
     * builds what is not built yet and brings its files into memory, does not count.
     */
    static double usual(Path report) throws IOException, InterruptedException {
        over(report);
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            seconds.add(over(report).first());
        }
        Collections.sort(seconds);
        return seconds.get(STARTS / 2);
    }

    /** Runs it over a report, or all of a folder, to its end. */
    static Launch over(Path reports) throws IOException, InterruptedException {
        List<String> command = List.of("./consilience", "annotate", reports.toString(), "--quiet");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        double first = 0;
        Optional<Double> peak = Optional.empty();
        byte[] buffer = new byte[1 << 16];
        try (InputStream out = process.getInputStream()) {
            while (out.read(buffer) >= 0) {
                first = first == 0 ? (System.nanoTime() - start) / 1e9 : first;
                Optional<Double> now = peak(status);
                peak = now.isPresent() ? now : peak;
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + process.exitValue());
        }
        return new Launch(first, peak);
    }

    /** The largest resident memory so far; empty where the process has ended. */
    private static Optional<Double> peak(Path status) {
        try {
            Matcher matcher = PEAK.matcher(Files.readString(status));
            return matcher.find() ? Optional.of(Long.parseLong(matcher.group(1)) / 1024.0) : Optional.empty();
        } catch (IOException over) {
            return Optional.empty();
        }
    }
}

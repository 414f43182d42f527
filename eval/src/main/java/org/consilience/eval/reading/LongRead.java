package org.consilience.eval.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.Masthead;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.reader.onepass.OnePassReader;

/**
 * Reads the same texts again and again and prints what memory the process holds meanwhile: a reader that lets go of what a pass
 * took holds the same at the end as after the first tenth.
 *
 * <p>{@code LongRead FILE SENTENCES}: a file of PolNeAR, and how many sentences to read. Linux only. A heap that may grow does, whatever
 * native code takes: give it one of fixed size, touched at once ({@code CONSILIENCE_JAVA_OPTS="-Xms700m -Xmx700m -XX:+AlwaysPreTouch"}).
 */
public final class LongRead {
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final int TENTHS = 10;

    private LongRead() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("LongRead FILE SENTENCES");
        }
        List<AttributionScore.Marked> texts = AttributionScore.read(Path.of(arguments[0]));
        long wanted = Long.parseLong(arguments[1]);
        long told = 0;
        long read = 0;
        try (OnePassReader reader = OnePassReader.shipped()) {
            for (int i = 0; read < wanted; i = (i + 1) % texts.size()) {
                String text = texts.get(i).text();
                read += reader.read(new Report(new ReportId("r"), "read", Masthead.blank(), text, List.of()))
                        .syntax()
                        .sentences()
                        .size();
                if (read * TENTHS >= wanted * (told + 1)) {
                    told++;
                    System.out.printf(Locale.ROOT, "after %d sentences: %d MB resident%n", read, resident());
                }
            }
        }
    }

    /** Megabytes of memory that the process holds, the heap and all that native code took. */
    private static long resident() throws IOException {
        Matcher matcher = RESIDENT.matcher(Files.readString(Path.of("/proc/self/status")));
        if (!matcher.find()) {
            throw new IllegalStateException("the system does not tell how much memory is held");
        }
        return Long.parseLong(matcher.group(1)) / 1024;
    }
}

package org.consilience.eval.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.consilience.almanac.time.TimeTagger;
import org.consilience.model.Masthead;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Syntax;
import org.consilience.reader.onepass.OnePassReader;

/**
 * Scores the time tagger on TimeML files or on EventStoryLine.
 *
 * <p>{@code TimeScores FOLDER REPORT}: the corpus and the file to write; its summary is printed too.
 */
public final class TimeScores {
    /** Lines of the report before its misses. */
    private static final long SUMMARY = 5;

    private TimeScores() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("TimeScores FOLDER REPORT");
        }
        OnePassReader reader = OnePassReader.shipped();
        TimeTagger tagger = new TimeTagger();
        TimeTally tally = new TimeTally();
        for (Path file : files(Path.of(arguments[0]))) {
            TimedText text = file.toString().endsWith(".tml") ? TimeMl.read(file) : EventStory.read(file);
            Syntax syntax = reader.read(report(text)).syntax();
            tally.add(text, tagger.tag(text.text(), Optional.of(syntax), text.anchor()));
        }
        String report = tally.report();
        Files.writeString(Path.of(arguments[1]), report);
        report.lines().limit(SUMMARY).forEach(System.out::println);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.toString().endsWith(".tml") || f.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }

    private static Report report(TimedText text) {
        return new Report(new ReportId(text.name()), text.name(), Masthead.blank(), text.text(), List.of());
    }
}

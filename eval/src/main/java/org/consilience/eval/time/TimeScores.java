package org.consilience.eval.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.consilience.almanac.time.TimeTagger;
import org.consilience.eval.CachedParser;
import org.consilience.model.Masthead;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Syntax;
import org.consilience.reader.corenlp.CoreNlpParser;
import org.consilience.seam.Parser;

/**
 * Scores the time tagger on TimeML files or on EventStoryLine.
 *
 * <p>{@code TimeScores FOLDER REPORT [CACHE]}: the corpus, the file to write (its summary is printed too), and where syntaxes are kept; without the last
 * the tagger gets no syntax.
 */
public final class TimeScores {
    /** Lines of the report before its misses. */
    private static final long SUMMARY = 4;

    private TimeScores() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("TimeScores FOLDER REPORT [CACHE]");
        }
        Optional<Parser> parser = arguments.length < 3
                ? Optional.empty()
                : Optional.of(new CachedParser(new CoreNlpParser(), Path.of(arguments[2])));
        TimeTagger tagger = new TimeTagger();
        TimeTally tally = new TimeTally();
        for (Path file : files(Path.of(arguments[0]))) {
            TimedText text = file.toString().endsWith(".tml") ? TimeMl.read(file) : EventStory.read(file);
            Optional<Syntax> syntax = parser.map(p -> p.parse(report(text)));
            tally.add(text, tagger.tag(text.text(), syntax, text.anchor()));
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

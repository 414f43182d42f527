package org.consilience.eval.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.consilience.engine.reading.ReportReader;
import org.consilience.eval.peer.CoreNlp;
import org.consilience.model.Report;
import org.consilience.model.Syntax;
import org.consilience.reader.onepass.OnePassReader;

/**
 * Prints how well the reading model finds the sample's names, or the peer with {@code --peer}.
 *
 * <p>{@code NameScores FOLDER [--peer] [--misses]}: the folder of gold stories.
 */
public final class NameScores {
    private NameScores() {}

    public static void main(String[] arguments) throws IOException {
        List<String> given = new ArrayList<>(Arrays.asList(arguments));
        boolean misses = given.remove("--misses");
        boolean peer = given.remove("--peer");
        if (given.size() != 1) {
            throw new IllegalArgumentException("NameScores FOLDER [--peer] [--misses]");
        }
        NameTally tally = NameSample.standard().score(peer ? peer() : ours(), Path.of(given.get(0)));
        System.out.print(tally.table());
        if (misses) {
            tally.misses().forEach(System.out::println);
        }
    }

    private static Function<Report, Syntax> ours() {
        ReportReader reader = new ReportReader(OnePassReader.shipped());
        return report -> reader.read(report).syntax();
    }

    private static Function<Report, Syntax> peer() {
        CoreNlp toolkit = new CoreNlp();
        return report -> toolkit.parse(report.text());
    }
}

package org.consilience.eval.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.consilience.eval.peer.WholeCoreNlp;
import org.consilience.model.Masthead;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.reader.onepass.OnePassReader;

/**
 * Prints how many words a second the reading model reads beside Stanford CoreNLP as it comes, over a quarter of PolNeAR's
 * development split; {@link ReadingTable} tells the same of all texts beside a CoreNLP that is left only what ours does, too.
 *
 * <p>{@code Race CORPORA}: the folder of corpora.
 */
public final class Race {
    private static final int SHARE = 4;

    private Race() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("Race CORPORA");
        }
        List<AttributionScore.Marked> all =
                AttributionScore.read(Path.of(arguments[0]).resolve("polnear/dev.jsonl"));
        List<String> texts = all.subList(0, all.size() / SHARE).stream()
                .map(AttributionScore.Marked::text)
                .toList();
        WholeCoreNlp peer = new WholeCoreNlp();
        try (OnePassReader ours = OnePassReader.shipped()) {
            Speed.Compared speed = new Speed(1, texts)
                    .compare(
                            text -> ours.read(
                                    new Report(new ReportId("r"), "measured", Masthead.blank(), text, List.of())),
                            peer::read);
            System.out.printf(
                    Locale.ROOT,
                    "words a second %.0f, of the peer as it comes %.0f: times as many %.2f%n",
                    speed.ours(),
                    speed.peer(),
                    speed.times());
        }
    }
}

package org.consilience.eval.paraphrase;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.consilience.engine.pipeline.Reader;
import org.consilience.engine.reading.ReportReader;
import org.consilience.eval.Compared;
import org.consilience.model.Dossier.StoryFile;
import org.consilience.model.Report;
import org.consilience.reader.onepass.OnePassReader;

/**
 * Compares 200 reports each with its own light paraphrase and prints how many pairs get any difference reported: wanted is none.
 *
 * <p>{@code ParaphraseScore FA-KES.csv NEUS.source [--misses]}: the corpora.
 */
public final class ParaphraseScore {
    private final List<Difference> differences = new ArrayList<>();
    private final Map<String, Integer> edits = new TreeMap<>();
    private int pairs;

    private ParaphraseScore() {}

    public static void main(String[] arguments) throws IOException {
        List<String> given = new ArrayList<>(Arrays.asList(arguments));
        boolean misses = given.remove("--misses");
        if (given.size() != 2) {
            throw new IllegalArgumentException("ParaphraseScore FA-KES.csv NEUS.source [--misses]");
        }
        ParaphraseScore score = new ParaphraseScore();
        try (OnePassReader model = OnePassReader.shipped()) {
            Reader reader = new ReportReader(model);
            for (Report report : Originals.of(Path.of(given.get(0)), Path.of(given.get(1)))) {
                score.add(report, reader);
            }
        }
        System.out.print(score.figures());
        if (misses) {
            score.differences.forEach(
                    one -> System.out.println(one.pair() + " | " + one.cause() + " | " + one.shown()));
        }
    }

    private void add(Report report, Reader reader) {
        Paraphrase paraphrase = Paraphrase.of(report.text(), Originals.day(report), pairs);
        paraphrase.edits().forEach(edit -> edits.merge(edit.rule(), 1, Integer::sum));
        String name = report.id().value();
        Report again = Originals.report(name + " again", paraphrase.text(), Originals.day(report));
        StoryFile file = Compared.story(name, List.of(report, again), reader);
        differences.addAll(Difference.among(file.points(), file.story(), paraphrase));
        pairs++;
    }

    private String figures() {
        Map<String, Integer> causes = new TreeMap<>();
        differences.forEach(difference -> causes.merge(difference.cause(), 1, Integer::sum));
        StringBuilder figures =
                new StringBuilder("paraphrases with a difference reported: " + touched(d -> true) + " of "
                        + pairs + "; between the two " + touched(Difference::between) + ", within one of them "
                        + touched(d -> !d.between()) + "\nchanges made: " + edits + "\n");
        causes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(cause -> figures.append(cause.getValue())
                        .append(' ')
                        .append(cause.getKey())
                        .append('\n'));
        return figures.toString();
    }

    /** The pairs with such a difference. */
    private long touched(Predicate<Difference> such) {
        return differences.stream()
                .filter(such)
                .map(Difference::pair)
                .distinct()
                .count();
    }
}

package org.consilience.eval.casualties;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.engine.pipeline.Reader;
import org.consilience.engine.reading.ReportReader;
import org.consilience.eval.Compared;
import org.consilience.model.Dossier.StoryFile;
import org.consilience.model.Report;
import org.consilience.reader.onepass.OnePassReader;

/**
 * Reads FA-KES's groups of one date and place that the list of judged pairs is about, each as one story, and prints how good the reported
 * conflicts over numbers of dead and injured are.
 *
 * <p>{@code CasualtyScore CSV [--misses]}: the corpus.
 */
public final class CasualtyScore {
    private CasualtyScore() {}

    public static void main(String[] arguments) throws IOException {
        List<String> given = new ArrayList<>(Arrays.asList(arguments));
        boolean misses = given.remove("--misses");
        if (given.size() != 1) {
            throw new IllegalArgumentException("CasualtyScore CSV [--misses]");
        }
        try (OnePassReader model = OnePassReader.shipped()) {
            CasualtyTally tally = score(FaKes.occasions(Path.of(given.get(0))), new ReportReader(model));
            System.out.print(tally.figures());
            if (misses) {
                tally.lines().forEach(System.out::println);
            }
        }
    }

    private static CasualtyTally score(Map<Occasion, List<Report>> occasions, Reader reader) throws IOException {
        List<Judgement> list = Judgement.of("list.tsv");
        List<Dispute> disputes = new ArrayList<>();
        for (Occasion occasion : new TreeMap<>(occasions).keySet()) {
            if (list.stream().anyMatch(judgement -> judgement.occasion().equals(occasion))) {
                StoryFile file =
                        Compared.story(occasion.toString(), occasions.getOrDefault(occasion, List.of()), reader);
                disputes.addAll(Dispute.among(file.points(), file.story(), occasion));
            }
        }
        return new CasualtyTally(list, Judgement.of("beyond.tsv"), disputes);
    }
}

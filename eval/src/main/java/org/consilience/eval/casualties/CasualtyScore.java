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
import org.consilience.eval.CachedParser;
import org.consilience.eval.Compared;
import org.consilience.eval.LazyParser;
import org.consilience.model.Dossier.StoryFile;
import org.consilience.model.Report;
import org.consilience.reader.corenlp.CoreNlpParser;
import org.consilience.reader.embedding.OnnxEmbedder;

/**
 * Reads FA-KES's groups of one date and place that the list of judged pairs is about, each as one story, and prints how good the reported
 * conflicts over numbers of dead and injured are.
 *
 * <p>{@code CasualtyScore CSV CACHE [--misses]}: the corpus, and where syntaxes are kept.
 */
public final class CasualtyScore {
    private CasualtyScore() {}

    public static void main(String[] arguments) throws IOException {
        List<String> given = new ArrayList<>(Arrays.asList(arguments));
        boolean misses = given.remove("--misses");
        if (given.size() != 2) {
            throw new IllegalArgumentException("CasualtyScore CSV CACHE [--misses]");
        }
        try (OnnxEmbedder embedder = OnnxEmbedder.open(2)) {
            CachedParser parser =
                    new CachedParser(new LazyParser(CoreNlpParser.VERSION, CoreNlpParser::new), Path.of(given.get(1)));
            CasualtyTally tally = score(FaKes.occasions(Path.of(given.get(0))), new ReportReader(parser, embedder));
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

package org.consilience.eval.names;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.consilience.eval.GoldStories;
import org.consilience.model.Entity;
import org.consilience.model.Report;
import org.consilience.model.Syntax;

/** Sentences of gold stories whose names were labelled by hand; the README beside {@code sample.tsv} says how. */
public final class NameSample {
    private final List<SampledSentence> sentences;

    /** @param lines of a sample; those that begin with {@code #} say nothing */
    NameSample(List<String> lines) {
        this.sentences = lines.stream()
                .filter(line -> !line.startsWith("#"))
                .map(SampledSentence::parse)
                .toList();
    }

    /** The sample that comes with the measurements. */
    public static NameSample standard() throws IOException {
        try (InputStream in = NameSample.class.getResourceAsStream("sample.tsv")) {
            if (in == null) {
                throw new IllegalStateException("sample.tsv is missing");
            }
            return new NameSample(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
    }

    public List<SampledSentence> sentences() {
        return sentences;
    }

    /**
     * What a parser finds in the sampled sentences, against what is there; it reads whole reports.
     *
     * @param parser gives the structure of a report's text
     * @param stories the folder of gold stories that the sample was drawn from
     * @throws IllegalStateException where a report no longer has the words that were labelled
     */
    public NameTally score(Function<Report, Syntax> parser, Path stories) throws IOException {
        Map<String, Report> reports = new TreeMap<>();
        for (Path story : GoldStories.folders(stories)) {
            for (Report report : GoldStories.reports(story)) {
                reports.put(report.id().value().replace('.', '/'), report);
            }
        }
        return score(parser, reports);
    }

    NameTally score(Function<Report, Syntax> parser, Map<String, Report> reports) {
        NameTally tally = new NameTally();
        Map<String, Syntax> syntaxes = new TreeMap<>();
        for (SampledSentence sentence : sentences) {
            Report report = reports.get(sentence.report());
            if (report == null || !sentence.standsIn(report)) {
                throw new IllegalStateException(
                        "not the text that was labelled: " + sentence.report() + " " + sentence.span());
            }
            Syntax syntax = syntaxes.computeIfAbsent(sentence.report(), id -> parser.apply(report));
            List<Entity> found = syntax.entities().stream()
                    .filter(entity -> entity.span().overlaps(sentence.span()))
                    .toList();
            tally.add(report.text(), sentence.names(), found);
        }
        return tally;
    }
}

package org.consilience.eval.reading;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.e5smallv2q.E5SmallV2QuantizedEmbeddingModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.consilience.engine.reading.ReportReader;
import org.consilience.eval.names.NameSample;
import org.consilience.eval.peer.CoreNlp;
import org.consilience.model.Masthead;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Span;
import org.consilience.model.Vector;
import org.consilience.reader.onepass.OnePassReader;
import org.consilience.seam.Passage;

/**
 * Prints how well and how fast the reading model reads, beside Stanford CoreNLP and, for vectors, beside the model ours was
 * made from: one table, one run.
 *
 * <p>{@code ReadingTable CORPORA STORIES}: the folder of corpora and the folder of gold stories. Run it from the project's
 * folder, on a machine that does nothing else.
 */
public final class ReadingTable {
    private final Path corpora;
    private final Path stories;
    private final OnePassReader ours = OnePassReader.shipped();
    private final CoreNlp peer = new CoreNlp();

    private ReadingTable(Path corpora, Path stories) {
        this.corpora = corpora;
        this.stories = stories;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("ReadingTable CORPORA STORIES");
        }
        Path stories = Path.of(arguments[1]);
        System.out.printf(Locale.ROOT, "%-58s %9s %9s%n", "", "ours", "peer");
        launches(stories);
        new ReadingTable(Path.of(arguments[0]), stories).print();
    }

    private void print() throws IOException, InterruptedException {
        attributions();
        syntax();
        row("names by hand in 200 sentences, F1", names(true), names(false));
        factuality();
        row("NAnCo, balanced accuracy (peer: the base model)", 100 * answers(this::meaning), 100 * answers(base()));
        speed();
    }

    /** Before this process takes any model into memory. */
    private static void launches(Path stories) throws IOException, InterruptedException {
        try (Stream<Path> files = Files.walk(stories)) {
            Path one = files.filter(f -> Files.isRegularFile(f) && !f.endsWith("gold.json"))
                    .sorted()
                    .findFirst()
                    .orElse(stories);
            row("start to first reading, s", Launch.usual(one));
        }
        Launch.over(stories).peak().ifPresent(peak -> row("peak memory of annotate over all gold stories, MB", peak));
    }

    private void attributions() throws IOException {
        AttributionScore score = new AttributionScore();
        for (AttributionScore.Marked each : AttributionScore.read(corpora.resolve("polnear/dev.jsonl"))) {
            score.add(read(each.text()).attributions(), each.attributions());
        }
        row("PolNeAR source, exact span, F1", score.sources());
        row("PolNeAR cue, exact span, F1", score.cues());
        row("PolNeAR content, exact span, F1", score.contents());
        row("PolNeAR source and content linked, half overlap, F1", score.linked());
    }

    private void syntax() throws IOException {
        SyntaxScore mine = new SyntaxScore();
        SyntaxScore theirs = new SyntaxScore();
        for (UdText each : UdText.read(corpora.resolve("ud-ewt/dev.conllu"))) {
            mine.add(each, read(each.text()).syntax());
            theirs.add(each, peer.parse(each.text()));
        }
        row("EWT from raw text, tokens, F1", mine.tokens(), theirs.tokens());
        row("EWT from raw text, UPOS, F1", mine.tags(), theirs.tags());
        row("EWT from raw text, lemmas, F1", mine.lemmas(), theirs.lemmas());
        row("EWT from raw text, UAS, F1", mine.heads(), theirs.heads());
        row("EWT from raw text, LAS, F1", mine.relations(), theirs.relations());
    }

    private double names(boolean own) throws IOException {
        NameSample sample = NameSample.standard();
        return 100
                * sample.score(r -> own ? new ReportReader(ours).read(r).syntax() : peer.parse(r.text()), stories)
                        .all()
                        .f1();
    }

    private void factuality() throws IOException {
        FactualityScore score = new FactualityScore();
        for (FactualityScore.Judged each : FactualityScore.read(corpora.resolve("factuality/uw_dev.jsonl"))) {
            score.add(each, read(each.text()).factuality());
        }
        row("UW factuality, sign right, %", score.signs());
        row("UW factuality, correlation", 100 * score.correlation());
    }

    private double answers(Function<String, Vector> meaning) throws IOException {
        return AnswerScore.of(corpora.resolve("nanco/nanco_dataset.json"), meaning);
    }

    private Vector meaning(String text) {
        return read(text).meanings().of(new Span(0, text.length()));
    }

    /** The model that ours was made from, eight bits too, as its makers have it asked. */
    private static Function<String, Vector> base() {
        EmbeddingModel base = new E5SmallV2QuantizedEmbeddingModel();
        return text -> Vector.of(base.embed("query: " + text).content().vector());
    }

    private void speed() throws IOException, InterruptedException {
        List<String> texts = AttributionScore.read(corpora.resolve("polnear/dev.jsonl")).stream()
                .map(AttributionScore.Marked::text)
                .toList();
        Speed.Compared speed = new Speed(3, texts).compare(this::read, peer::parse);
        row("words read a second, all processors", speed.ours(), speed.peer());
        row("times as fast as the peer", speed.times());
    }

    private Passage read(String text) {
        return ours.read(new Report(new ReportId("r"), "measured", Masthead.blank(), text, List.of()));
    }

    private static void row(String what, double ours) {
        System.out.printf(Locale.ROOT, "%-58s %9.2f%n", what, ours);
    }

    private static void row(String what, double ours, double peer) {
        System.out.printf(Locale.ROOT, "%-58s %9.2f %9.2f%n", what, ours, peer);
    }
}

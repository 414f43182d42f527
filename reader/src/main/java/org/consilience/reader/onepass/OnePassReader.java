package org.consilience.reader.onepass;

import java.nio.file.Path;
import java.util.List;
import org.consilience.model.Report;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.Vector;
import org.consilience.seam.Embedder;
import org.consilience.seam.Parser;

/**
 * The reading model: reads a text once and tells its structure, names, attributions, events and meanings.
 *
 * <p>Deterministic, and safe for use by many threads, which share one session. Close it when nothing reads any more.
 */
public final class OnePassReader implements Parser, Embedder, AutoCloseable {
    private static final Syntax NOTHING = new Syntax(List.of(), List.of(), List.of());

    private final String version;
    private final int size;
    private final int overlap;
    private final int width;
    private final Cutter cutter;
    private final Encoder encoder;
    private final SyntaxDecoder syntax;
    private final AttributionDecoder attributions;

    private OnePassReader(Weights weights, int threads) {
        this.version = weights.version();
        this.size = weights.number("window");
        this.overlap = weights.number("overlap");
        this.width = weights.number("vector");
        Vocabulary vocabulary = weights.vocabulary();
        this.cutter = new Cutter(vocabulary);
        this.syntax = new SyntaxDecoder(weights);
        this.attributions = new AttributionDecoder(weights);
        this.encoder = new Encoder(weights.graph(), vocabulary, threads);
    }

    /**
     * Opens the weights in a folder, as {@code training/} writes them.
     *
     * @param threads how many work on one text; one is best where many threads read
     * @throws java.io.UncheckedIOException where the folder lacks a file or holds another than its manifest tells of
     */
    public static OnePassReader open(Path folder, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads needs one or more: " + threads);
        }
        return new OnePassReader(Weights.read(folder), threads);
    }

    @Override
    public String version() {
        return version;
    }

    /** Everything that one pass over the text tells. */
    public Passage read(String text) {
        Pieces pieces = cutter.cut(text);
        if (pieces.size() == 0) {
            return new Passage(NOTHING, List.of(), List.of(), pieces, Grid.empty(0, width));
        }
        Pass pass = new Pass(pieces, new Windows(pieces.size(), size, overlap), encoder);
        return new Passage(
                syntax.syntax(text, pass),
                attributions.attributions(pass),
                EventDecoder.events(pass),
                pieces,
                pass.scores("vectors"));
    }

    @Override
    public Syntax parse(Report report) {
        return read(report.text()).syntax();
    }

    @Override
    public List<Vector> embed(List<String> texts) {
        return texts.stream().map(this::meaning).toList();
    }

    private Vector meaning(String text) {
        return text.isEmpty() ? Vector.of(new float[width]) : read(text).meaning(new Span(0, text.length()));
    }

    @Override
    public void close() {
        encoder.close();
    }
}

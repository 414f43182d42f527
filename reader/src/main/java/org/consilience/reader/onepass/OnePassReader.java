package org.consilience.reader.onepass;

import ai.onnxruntime.OrtSession;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.consilience.model.Report;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.Vector;
import org.consilience.seam.Passage;
import org.consilience.seam.ReadingModel;

/**
 * The reading model: reads a text once and tells its structure, names, attributions, events and meanings.
 *
 * <p>Deterministic, and safe for use by many threads, which share one session. Close it when nothing reads any more.
 */
public final class OnePassReader implements ReadingModel, AutoCloseable {
    private static final Syntax NOTHING = new Syntax(List.of(), List.of(), List.of());

    private final String version;
    private final int size;
    private final int overlap;
    private final int width;
    private final Cutter cutter;
    private final Encoder encoder;
    private final SyntaxDecoder syntax;
    private final AttributionDecoder attributions;

    private OnePassReader(Weights weights) {
        CompletableFuture<OrtSession> session = CompletableFuture.supplyAsync(() -> Encoder.session(weights.graph()));
        this.version = weights.version();
        this.size = weights.number("window");
        this.overlap = weights.number("overlap");
        this.width = weights.number("vector");
        Vocabulary vocabulary = weights.vocabulary();
        this.cutter = new Cutter(vocabulary);
        this.syntax = new SyntaxDecoder(weights);
        this.attributions = new AttributionDecoder(weights);
        this.encoder = new Encoder(session.join(), vocabulary);
    }

    /** Opens the weights that ship, or whatever stands in their place on the class path. */
    public static OnePassReader shipped() {
        return new OnePassReader(Weights.shipped());
    }

    /**
     * Opens the weights in a folder, as {@code training/} writes them.
     *
     * @throws java.io.UncheckedIOException where the folder lacks a file or holds another than its manifest tells of
     */
    public static OnePassReader open(Path folder) {
        return new OnePassReader(Weights.in(folder));
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Passage read(Report report) {
        String text = report.text();
        Pieces pieces = cutter.cut(text);
        if (pieces.size() == 0) {
            return new Passage(NOTHING, List.of(), List.of(), span -> 0, span -> Vector.of(new float[width]));
        }
        Pass pass = new Pass(pieces, new Windows(pieces.size(), size, overlap), encoder);
        return new Passage(
                syntax.syntax(text, pass),
                attributions.attributions(pass),
                EventDecoder.events(pass),
                span -> EventDecoder.factuality(pass, span),
                span -> meaning(pieces, pass.scores("vectors"), span));
    }

    private static Vector meaning(Pieces pieces, Grid vectors, Span span) {
        int first = pieces.from(span.begin());
        int end = pieces.from(span.end());
        return Vector.of(first < end ? vectors.mean(first, end) : new float[vectors.width()]);
    }

    @Override
    public void close() {
        encoder.close();
    }
}

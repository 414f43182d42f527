package org.consilience.reader.onepass;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.Result;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;

/**
 * The model's graph on ONNX Runtime: one window of pieces in, its scores out.
 *
 * <p>A window is a run of its own: eight-bit weights scale what flows by the largest value in a run, so windows run together
 * would change one another. All threads share one session, each its own run.
 */
final class Encoder implements AutoCloseable {
    /** The layers' gates by a curve that is quicker to draw; see docs/decisions.md. */
    private static final String QUICK_GATES = "optimization.enable_gelu_approximation";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Vocabulary vocabulary;

    /** Takes over a session, and closes it when it is closed. */
    Encoder(OrtSession session, Vocabulary vocabulary) {
        this.environment = OrtEnvironment.getEnvironment();
        this.session = session;
        this.vocabulary = vocabulary;
    }

    /** A session of a graph. */
    static OrtSession session(ByteBuffer graph) {
        try (SessionOptions options = new SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry(QUICK_GATES, "1");
            return OrtEnvironment.getEnvironment().createSession(graph, options);
        } catch (OrtException refused) {
            throw new IllegalStateException("ONNX Runtime refuses the reading model", refused);
        }
    }

    /** Scores by name of the pieces from {@code begin} up to {@code end}; row 0 is the mark before them, the last that after. */
    Map<String, Grid> run(Pieces pieces, int begin, int end) {
        int length = end - begin + 2;
        long[] ids = new long[length];
        long[] shapes = new long[length];
        long[] gaps = new long[length];
        ids[0] = vocabulary.begin();
        ids[length - 1] = vocabulary.end();
        for (int i = 1; i < length - 1; i++) {
            Pieces.Piece piece = pieces.at(begin + i - 1);
            ids[i] = piece.id();
            shapes[i] = piece.shape();
            gaps[i] = piece.gap();
        }
        try (OnnxTensor idsRow = row(ids);
                OnnxTensor shapesRow = row(shapes);
                OnnxTensor gapsRow = row(gaps);
                Result result = session.run(Map.of("ids", idsRow, "shapes", shapesRow, "gaps", gapsRow))) {
            return grids(result);
        } catch (OrtException failed) {
            throw new IllegalStateException("reading a window of " + length + " pieces failed", failed);
        }
    }

    private static Map<String, Grid> grids(Result result) {
        Map<String, Grid> grids = new LinkedHashMap<>();
        for (Entry<String, OnnxValue> entry : result) {
            OnnxTensor tensor = (OnnxTensor) entry.getValue();
            long[] shape = tensor.getInfo().getShape();
            grids.put(entry.getKey(), new Grid((int) shape[shape.length - 1], values(tensor.getFloatBuffer())));
        }
        return grids;
    }

    /** ONNX Runtime hands out an array of its own making; where it does not, one is made. */
    private static float[] values(FloatBuffer buffer) {
        if (buffer.hasArray() && buffer.remaining() == buffer.array().length) {
            return buffer.array();
        }
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    private OnnxTensor row(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException failed) {
            throw new IllegalStateException("closing the reading model failed", failed);
        }
    }
}

package org.consilience.reader.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.Result;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consilience.model.Vector;
import org.consilience.seam.Embedder;

/**
 * Embeds texts with bge-small-en-v1.5, quantised to eight bits, on ONNX Runtime.
 *
 * <p>Each text is one run of the model: the quantised model scales its activations by the largest value in a batch, so
 * texts run together would change one another's vectors. A vector is the model's state at the first piece, of length one;
 * texts longer than 512 pieces count with their beginning.
 *
 * <p>All threads share one session. Close it when nothing embeds any more.
 */
public final class OnnxEmbedder implements Embedder, AutoCloseable {
    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";
    private static final int WIDTH = 384;
    private static final int MOST_PIECES = 512;
    private static final int MARKS_ALONE = 2;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;

    private OnnxEmbedder(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
    }

    /**
     * Opens the model that ships with this module.
     *
     * @param threads how many work on one text; one is best where many threads embed
     */
    public static OnnxEmbedder open(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads needs one or more: " + threads);
        }
        try (InputStream tokenizer = resource(TOKENIZER);
                InputStream model = resource(MODEL);
                SessionOptions options = new SessionOptions()) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            OrtSession session = environment.createSession(model.readAllBytes(), options);
            return new OnnxEmbedder(environment, session, WordPieces.from(tokenizer));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the embedding model", unreadable);
        } catch (OrtException refused) {
            throw new IllegalStateException("ONNX Runtime refuses the embedding model", refused);
        }
    }

    @Override
    public String version() {
        return "bge-small-en-v1.5-q8";
    }

    @Override
    public List<Vector> embed(List<String> texts) {
        return texts.stream().map(this::embed).toList();
    }

    private Vector embed(String text) {
        long[] numbers = pieces.numbers(text, MOST_PIECES);
        if (numbers.length == MARKS_ALONE) {
            return Vector.of(new float[WIDTH]);
        }
        long[] present = new long[numbers.length];
        Arrays.fill(present, 1);
        try (OnnxTensor ids = row(numbers);
                OnnxTensor mask = row(present);
                OnnxTensor types = row(new long[numbers.length]);
                Result result = session.run(
                        Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types),
                        Set.of("last_hidden_state"))) {
            return first((OnnxTensor) result.get(0));
        } catch (OrtException failed) {
            throw new IllegalStateException("embedding " + numbers.length + " pieces failed", failed);
        }
    }

    private OnnxTensor row(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private static Vector first(OnnxTensor states) {
        FloatBuffer values = states.getFloatBuffer();
        float[] state = new float[WIDTH];
        values.get(state);
        return Vector.of(state);
    }

    private static InputStream resource(String name) throws IOException {
        InputStream stream = OnnxEmbedder.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("missing resource " + name);
        }
        return stream;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException failed) {
            throw new IllegalStateException("closing the embedding model failed", failed);
        }
    }
}

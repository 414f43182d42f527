package org.consilience.reader.embedding;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.consilience.model.Vector;

/** A text, and what Hugging Face's tokenizers and the Python ONNX Runtime make of it; the vector empty where not kept. */
record Reference(String text, List<Long> pieces, List<Float> vector) {
    static List<Reference> all() {
        try (InputStream stream = Reference.class.getResourceAsStream("reference.json")) {
            return new ObjectMapper().readValue(stream, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Vector asVector() {
        float[] values = new float[vector.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = vector.get(i);
        }
        return Vector.of(values);
    }
}

package org.consilience.edition.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A stream of JSON values: the few shapes that dossiers and exports are made of. Leaves the stream open. */
public final class JsonText {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private static final double SHARES = 1e6;

    private final JsonGenerator out;

    private JsonText(JsonGenerator out) {
        this.out = out;
    }

    /** Everything on one line, as JSON lines want it. */
    static JsonText line(Writer writer) throws IOException {
        return new JsonText(FACTORY.createGenerator(writer));
    }

    /** Indented, for reading. */
    public static JsonText indented(Writer writer) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
        JsonGenerator out = FACTORY.createGenerator(writer);
        out.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter));
        return new JsonText(out);
    }

    /** UTF-8; half a surrogate pair, which is no character, becomes U+FFFD and so still counts as one. */
    public static Writer utf8(OutputStream stream) {
        CharsetEncoder encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
        return new BufferedWriter(new OutputStreamWriter(stream, encoder));
    }

    /** Writes what stands between braces or brackets. */
    @FunctionalInterface
    public interface Content {
        void write() throws IOException;
    }

    /** Writes one element of an array. */
    @FunctionalInterface
    public interface Element<T> {
        void write(T element) throws IOException;
    }

    public void object(Content content) throws IOException {
        out.writeStartObject();
        content.write();
        out.writeEndObject();
    }

    public void object(String name, Content content) throws IOException {
        out.writeFieldName(name);
        object(content);
    }

    public <T> void array(String name, Iterable<T> elements, Element<T> each) throws IOException {
        array(name, () -> {
            for (T element : elements) {
                each.write(element);
            }
        });
    }

    public void array(String name, Content content) throws IOException {
        out.writeArrayFieldStart(name);
        content.write();
        out.writeEndArray();
    }

    /** An array within an array. */
    public void array(Content content) throws IOException {
        out.writeStartArray();
        content.write();
        out.writeEndArray();
    }

    /** A number within an array, rounded to six places. */
    public void element(double value) throws IOException {
        out.writeNumber(Math.rint(value * SHARES) / SHARES);
    }

    /** An array of what the elements are called. */
    public void names(String name, Iterable<?> elements) throws IOException {
        array(name, elements, element -> out.writeString(element.toString()));
    }

    public void text(String name, String value) throws IOException {
        out.writeStringField(name, value);
    }

    public void number(String name, int value) throws IOException {
        out.writeNumberField(name, value);
    }

    /** Whole numbers without a fraction, others as they are. */
    public void number(String name, double value) throws IOException {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            out.writeNumberField(name, (long) value);
        } else {
            out.writeNumberField(name, value);
        }
    }

    public void flag(String name, boolean value) throws IOException {
        out.writeBooleanField(name, value);
    }

    /** Null where there is none. */
    public void optional(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        } else {
            nothing(name);
        }
    }

    public void nothing(String name) throws IOException {
        out.writeNullField(name);
    }

    public void finish() throws IOException {
        out.flush();
    }
}

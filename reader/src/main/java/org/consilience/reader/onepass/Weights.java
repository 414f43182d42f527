package org.consilience.reader.onepass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/**
 * Weights as {@code training/} writes them: the graph, the tables that finish its work, labels and vocabulary.
 *
 * <p>Every file is checked against the manifest's digest, so what is half copied is refused.
 */
final class Weights {
    private static final int FORMAT = 1;
    private static final String SHIPPED = "/org/consilience/weights/";
    private static final String MANIFEST = "manifest.json";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, Grid> tables = new LinkedHashMap<>();
    private final JsonNode manifest;

    private Weights(Shelf shelf) throws IOException {
        manifest = new ObjectMapper().readTree(shelf.bytes(MANIFEST));
        if (manifest.path("format").asInt() != FORMAT) {
            throw new IOException("weights of format " + manifest.path("format") + ", not " + FORMAT);
        }
        for (Entry<String, JsonNode> entry : manifest.path("sha256").properties()) {
            byte[] bytes = shelf.bytes(entry.getKey());
            if (!digest(bytes).equals(entry.getValue().asText())) {
                throw new IOException(entry.getKey() + " is not the file that " + MANIFEST + " tells of");
            }
            files.put(entry.getKey(), bytes);
        }
        readTables();
    }

    /** The weights in a folder. */
    static Weights in(Path folder) {
        return read(name -> Files.readAllBytes(folder.resolve(name)), folder.toString());
    }

    /** The weights that stand under {@value #SHIPPED} on the class path. */
    static Weights shipped() {
        return read(Weights::resource, "the class path under " + SHIPPED);
    }

    private static Weights read(Shelf shelf, String where) {
        try {
            return new Weights(shelf);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "cannot read the reading model in " + where + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Weights.class.getResourceAsStream(SHIPPED + name)) {
            if (in == null) {
                throw new FileNotFoundException("no " + name);
            }
            return in.readAllBytes();
        }
    }

    /** Where files of weights stand. */
    @FunctionalInterface
    private interface Shelf {
        byte[] bytes(String name) throws IOException;
    }

    private void readTables() {
        ByteBuffer bytes = ByteBuffer.wrap(file("tables.bin")).order(ByteOrder.LITTLE_ENDIAN);
        for (JsonNode table : manifest.path("tables")) {
            JsonNode shape = table.path("shape");
            int size = 1;
            for (JsonNode dimension : shape) {
                size *= dimension.asInt();
            }
            float[] values = new float[size];
            bytes.asFloatBuffer().get(table.path("offset").asInt(), values);
            tables.put(
                    table.path("name").asText(),
                    new Grid(shape.get(shape.size() - 1).asInt(), values));
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }

    /** Name and version, for the record of what made a dossier. */
    String version() {
        return manifest.path("model").asText() + "-" + manifest.path("version").asText();
    }

    byte[] graph() {
        return file("reader.onnx");
    }

    Vocabulary vocabulary() {
        return new Vocabulary(lines("vocabulary.txt"));
    }

    List<String> lines(String name) {
        return new String(file(name), StandardCharsets.UTF_8).lines().toList();
    }

    private byte[] file(String name) {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new IllegalStateException("the manifest lists no " + name);
        }
        return bytes;
    }

    /** A number of the manifest, such as the size of a window. */
    int number(String name) {
        return manifest.path(name).asInt();
    }

    /** A list of the manifest, such as the parts of speech in the order of their scores. */
    List<String> labels(String name) {
        List<String> labels = new ArrayList<>();
        manifest.path(name).forEach(label -> labels.add(label.asText()));
        return List.copyOf(labels);
    }

    Grid table(String name) {
        Grid table = tables.get(name);
        if (table == null) {
            throw new IllegalStateException("the manifest lists no table " + name);
        }
        return table;
    }

    /** The chain of that name; where several are stacked, the one at {@code index}. */
    Chain chain(String name, int index) {
        Grid transitions = table(name + ".transitions");
        int tags = transitions.width();
        float[][] moves = new float[tags][];
        for (int tag = 0; tag < tags; tag++) {
            moves[tag] = transitions.row(index * tags + tag);
        }
        return new Chain(table(name + ".start").row(index), moves);
    }
}

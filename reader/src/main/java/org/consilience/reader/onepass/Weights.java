package org.consilience.reader.onepass;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
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
 * <p>Every file of a folder is checked against the manifest's digest, so what is half copied is refused. What stands on the class
 * path was checked when it was built: summing up 35 MB takes longer than reading them.
 */
final class Weights {
    private static final int FORMAT = 1;
    private static final String SHIPPED = "/org/consilience/weights/";
    private static final String MANIFEST = "manifest.json";

    private final Shelf shelf;
    private final Map<String, Grid> tables = new LinkedHashMap<>();
    private final JsonNode manifest;

    private Weights(Shelf shelf) throws IOException {
        this.shelf = shelf;
        this.manifest = new ObjectMapper().readTree(bytes(shelf.file(MANIFEST)));
        if (manifest.path("format").asInt() != FORMAT) {
            throw new IOException("weights of format " + manifest.path("format") + ", not " + FORMAT);
        }
        readTables();
    }

    /** The weights in a folder. */
    static Weights in(Path folder) {
        return read(name -> mapped(folder.resolve(name)), folder.toString(), true);
    }

    /** The weights that stand under {@value #SHIPPED} on the class path. */
    static Weights shipped() {
        return read(Weights::resource, "the class path under " + SHIPPED, false);
    }

    private static Weights read(Shelf shelf, String where, boolean checked) {
        try {
            Weights weights = new Weights(shelf);
            if (checked) {
                weights.check();
            }
            return weights;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "cannot read the reading model in " + where + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static ByteBuffer resource(String name) throws IOException {
        URL url = Weights.class.getResource(SHIPPED + name);
        if (url == null) {
            throw new FileNotFoundException("no " + name);
        }
        if (url.getProtocol().equals("file")) {
            return mapped(Path.of(URI.create(url.toString())));
        }
        try (InputStream in = url.openStream()) {
            return outsideTheHeap(in.readAllBytes());
        }
    }

    /** Where native code can read them. */
    private static ByteBuffer outsideTheHeap(byte[] bytes) {
        return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
    }

    private static ByteBuffer mapped(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }

    /** @throws IOException where a file is not the one that the manifest tells of */
    private void check() throws IOException {
        for (Entry<String, JsonNode> entry : manifest.path("sha256").properties()) {
            if (!digest(shelf.file(entry.getKey())).equals(entry.getValue().asText())) {
                throw new IOException(entry.getKey() + " is not the file that " + MANIFEST + " tells of");
            }
        }
    }

    /** Where files of weights stand. */
    @FunctionalInterface
    private interface Shelf {
        ByteBuffer file(String name) throws IOException;
    }

    private void readTables() throws IOException {
        ByteBuffer bytes = shelf.file("tables.bin").order(ByteOrder.LITTLE_ENDIAN);
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

    private static String digest(ByteBuffer bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }

    /** Name and version, for the record of what made a dossier. */
    String version() {
        return manifest.path("model").asText() + "-" + manifest.path("version").asText();
    }

    ByteBuffer graph() {
        return file("reader.onnx");
    }

    Vocabulary vocabulary() {
        return new Vocabulary(new String(bytes("vocabulary.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList());
    }

    byte[] bytes(String name) {
        return bytes(file(name));
    }

    private ByteBuffer file(String name) {
        try {
            return shelf.file(name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the reading model's " + name, unreadable);
        }
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

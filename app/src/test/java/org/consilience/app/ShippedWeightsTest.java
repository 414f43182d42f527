package org.consilience.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map.Entry;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The weights that ship are not checked each time they are loaded, so they are here. */
class ShippedWeightsTest {
    private static final String FOLDER = "/org/consilience/weights/";

    @Test
    void areTheFilesThatTheirManifestTellsOf() throws Exception {
        JsonNode manifest = new ObjectMapper().readTree(file("manifest.json"));
        assertThat(manifest.path("sha256").size()).isEqualTo(4);
        for (Entry<String, JsonNode> entry : manifest.path("sha256").properties()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file(entry.getKey()));
            assertThat(HexFormat.of().formatHex(digest))
                    .as(entry.getKey())
                    .isEqualTo(entry.getValue().asText());
        }
    }

    private static byte[] file(String name) throws Exception {
        try (InputStream in =
                Objects.requireNonNull(ShippedWeightsTest.class.getResourceAsStream(FOLDER + name), name)) {
            return in.readAllBytes();
        }
    }
}

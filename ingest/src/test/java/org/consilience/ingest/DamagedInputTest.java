package org.consilience.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.consilience.model.Report;
import org.consilience.model.Span;
import org.junit.jupiter.api.Test;

/** Whatever is done to an input, reading it ends, throws nothing, and tells something. The seed is in every message. */
class DamagedInputTest {
    private static final long SEED = 20210304;
    private static final int ROUNDS = 60;

    @Test
    void readsDamagedInputsOfEveryKindToTheEnd() throws IOException {
        Map<String, byte[]> inputs = inputs();
        Random random = new Random(SEED);
        for (Map.Entry<String, byte[]> input : inputs.entrySet()) {
            for (int round = 0; round < ROUNDS; round++) {
                byte[] damaged = damaged(input.getValue(), random);
                String name = input.getKey() + ", round " + round + " of seed " + SEED;
                Arrivals arrivals = read(damaged, name);
                assertThat(arrivals.reports().size() + arrivals.rejected().size())
                        .as(name)
                        .isPositive();
                arrivals.reports().forEach(report -> check(report, name));
            }
        }
    }

    private static Arrivals read(byte[] damaged, String name) {
        try {
            return Intake.standard().read(List.of("-"), new ByteArrayInputStream(damaged));
        } catch (RuntimeException | StackOverflowError thrown) {
            throw new AssertionError(name + " throws", thrown);
        }
    }

    private static void check(Report report, String name) {
        assertThat(report.text()).as(name).isNotBlank();
        int past = 0;
        for (Span span : report.boilerplate()) {
            assertThat(span.begin()).as(name).isGreaterThanOrEqualTo(past);
            past = span.end();
        }
        assertThat(past).as(name).isLessThanOrEqualTo(report.text().length());
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        int changes = 1 + random.nextInt(12);
        for (int i = 0; i < changes; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Packed.cut(bytes, 1 + random.nextInt(bytes.length - 1)) : bytes;
    }

    private static Map<String, byte[]> inputs() throws IOException {
        byte[] page = resource("modern-paper.html");
        byte[] json = Packed.utf8(
                "[{\"text\": \"Two ferries touched.\\nRead more: the port\", \"authors\": [\"Ann Lee\"]},\n"
                        + " {\"maintext\": \"By Ann Lee\\nA mill burned.\", \"date_publish\": \"2021-03-04 05:06:07\"}]");
        byte[] feed = Packed.utf8(
                "<?xml version=\"1.0\"?><rss><channel><item><title>x</title><description>&lt;p&gt;Two"
                        + " ferries.&lt;/p&gt;</description><pubDate>Mon, 01 Mar 2021 11:42:00 GMT</pubDate></item></channel></rss>");
        byte[] warc = Packed.warcResponse("https://harbour.example/a", 200, "text/html; charset=utf-8", page);
        Map<String, byte[]> entries = Map.of("a.html", page);
        Map<String, byte[]> inputs = new LinkedHashMap<>();
        inputs.put("page", page);
        inputs.put("json", json);
        inputs.put("feed", feed);
        inputs.put("gzip", Packed.gzip(json));
        inputs.put("zip", Packed.zip(entries));
        inputs.put("tar", Packed.tar(entries));
        inputs.put("warc", warc);
        inputs.put("warc.gz", Packed.gzip(warc));
        inputs.put("utf-16", new String(json, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16));
        return inputs;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = DamagedInputTest.class.getResourceAsStream("pages/" + name)) {
            return in.readAllBytes();
        }
    }
}

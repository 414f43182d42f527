package org.consilience.edition.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.consilience.model.Span;
import org.junit.jupiter.api.Test;

class CodePointsTest {
    @Test
    void countsASurrogatePairOnce() {
        CodePoints points = new CodePoints("a\uD83D\uDEA2b");
        assertThat(points.begin(new Span(3, 4))).isEqualTo(2);
        assertThat(points.end(new Span(3, 4))).isEqualTo(3);
    }

    @Test
    void widensASpanThatCutsAPair() {
        CodePoints points = new CodePoints("a\uD83D\uDEA2b");
        assertThat(points.in(new Span(2, 4))).isEqualTo("\uD83D\uDEA2b");
        assertThat(points.begin(new Span(2, 4))).isEqualTo(1);
        assertThat(points.end(new Span(0, 2))).isEqualTo(2);
    }

    @Test
    void agreesWithTheTextForRandomSpans() {
        long seed = Long.getLong("seed", 20310504L);
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 2000; round++) {
            String text = text(random);
            int begin = random.nextInt(text.length());
            Span span = new Span(begin, begin + 1 + random.nextInt(text.length() - begin));
            CodePoints points = new CodePoints(text);
            int[] all = text.codePoints().toArray();
            String cut = new String(all, points.begin(span), points.end(span) - points.begin(span));
            assertThat(cut).as("seed %d round %d", seed, round).isEqualTo(points.in(span));
        }
    }

    @Test
    void halfAPairStillCountsAsOneCharacter() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Writer writer = JsonText.utf8(bytes);
        writer.write("a\uD83Db");
        writer.flush();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("a\uFFFDb");
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int[] alphabet = {'a', ' ', 0xE9, 0x4E2D, 0x1F6A2, 0x10FFFD, 0xD83D};
        int length = 1 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
        }
        return text.toString();
    }
}

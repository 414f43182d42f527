package org.consilience.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consilience.engine.reading.ReportReader;
import org.consilience.model.Holds;
import org.consilience.model.Masthead;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.reader.onepass.OnePassReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every example of the reading's word lists, read as a report would be. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingExamplesTest {
    private static final Map<String, Holds> ENDINGS = Map.ofEntries(
            Map.entry("-possible", Holds.POSSIBLE),
            Map.entry("account", Holds.POSSIBLE),
            Map.entry("-planned", Holds.PLANNED),
            Map.entry("-supposed", Holds.PLANNED),
            Map.entry("-denied", Holds.DENIED),
            Map.entry("-unclear", Holds.UNCLEAR),
            Map.entry("negation", Holds.DENIED),
            Map.entry("negative", Holds.DENIED),
            Map.entry("contrary", Holds.ASSERTED),
            Map.entry("whole", Holds.ASSERTED),
            Map.entry("-fact", Holds.ASSERTED),
            Map.entry("certain", Holds.ASSERTED),
            Map.entry("contrast", Holds.ASSERTED),
            Map.entry("former", Holds.ASSERTED),
            Map.entry("courtesy", Holds.ASSERTED),
            Map.entry("evidence", Holds.DENIED),
            Map.entry("lapse", Holds.DENIED),
            Map.entry("confirmation", Holds.POSSIBLE),
            Map.entry("-state", Holds.ASSERTED));

    private final ReportReader reader = new ReportReader(OnePassReader.shipped());

    @Test
    void everyCueAttributesInItsExample() throws IOException {
        List<String> wrong = lines("cues.tsv").stream()
                .filter(parts -> !parts[1].equals("act"))
                .filter(parts -> read(parts[2]).marks().attributions().isEmpty())
                .map(parts -> parts[0] + ": " + parts[2])
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyActAttributesNothingInItsExample() throws IOException {
        List<String> wrong = lines("cues.tsv").stream()
                .filter(parts -> parts[1].equals("act"))
                .filter(parts -> !read(parts[2]).claims().get(0).saidBy().isEmpty())
                .map(parts -> parts[0] + ": " + parts[2])
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void noThingIsASourceInItsExample() throws IOException {
        List<String> wrong = lines("sources.tsv").stream()
                .filter(parts -> parts[1].equals("thing"))
                .filter(parts -> !read(parts[2]).claims().get(0).saidBy().isEmpty())
                .map(parts -> parts[0] + ": " + parts[2])
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyOutletIsALinkOfItsOwn() throws IOException {
        List<String> wrong = lines("media.tsv").stream()
                .filter(parts -> parts[1].equals("name"))
                .filter(parts -> read(parts[2]).claims().get(0).saidBy().isEmpty())
                .map(parts -> parts[0] + ": " + parts[2])
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void aBodyThatIsToldThingsIsNoLink() throws IOException {
        List<String> wrong = lines("media.tsv").stream()
                .filter(parts -> parts[1].equals("no outlet"))
                .filter(parts -> !read(parts[2]).claims().get(0).saidBy().isEmpty())
                .map(parts -> parts[0] + ": " + parts[2])
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void anAccountOfSomebodyElseIsALinkOfItsOwn() throws IOException {
        List<String> wrong = lines("media.tsv").stream()
                .filter(parts -> parts[1].equals("channel"))
                .filter(parts -> read(parts[2]).claims().get(0).saidBy().size() < 2)
                .map(parts -> parts[0] + ": " + parts[2])
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyWordOfCertaintyHoldsItsExampleAsListed() throws IOException {
        List<String> wrong = lines("certainty.tsv").stream()
                .filter(parts -> held(parts[1])
                        .map(holds -> read(parts[2]).claims().stream().noneMatch(c -> c.holds() == holds))
                        .orElse(true))
                .map(parts -> parts[0] + ": " + parts[2] + " "
                        + read(parts[2]).claims().stream().map(c -> c.holds()).toList())
                .toList();
        assertThat(wrong).isEmpty();
    }

    private static Optional<Holds> held(String kind) {
        return ENDINGS.entrySet().stream()
                .filter(e -> kind.endsWith(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Reading read(String text) {
        return reader.read(new Report(new ReportId("r"), "test", Masthead.blank(), text, List.of()));
    }

    private static List<String[]> lines(String file) throws IOException {
        try (InputStream in = ReportReader.class.getResourceAsStream(file)) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }
}

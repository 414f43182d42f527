package org.consilience.edition.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.consilience.testkit.Dossiers;
import org.junit.jupiter.api.Test;

class CalendarEditionTest {
    private final String calendar = written();
    /** Content lines, unfolded. */
    private final List<String> lines = calendar.replace("\r\n ", "").lines().toList();

    @Test
    void everyLineEndsInCarriageReturnAndLineFeedAndIsShort() {
        assertThat(calendar).endsWith("END:VCALENDAR\r\n");
        assertThat(calendar.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(calendar.split("\r\n", -1)).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void everyEventHasWhatTheStandardAsksFor() {
        long events = lines.stream().filter("BEGIN:VEVENT"::equals).count();
        assertThat(events).isEqualTo(4);
        for (String property : List.of("UID:", "DTSTAMP:", "DTSTART", "SUMMARY:")) {
            assertThat(lines.stream().filter(line -> line.startsWith(property))).hasSize((int) events);
        }
        assertThat(lines.stream().filter(line -> line.startsWith("UID:"))).doesNotHaveDuplicates();
        assertThat(lines).startsWith("BEGIN:VCALENDAR", "VERSION:2.0");
    }

    @Test
    void aDayIsAnAllDayEventThatEndsTheDayAfter() {
        assertThat(lines).contains("DTSTART;VALUE=DATE:20310504", "DTEND;VALUE=DATE:20310505");
    }

    @Test
    void anHourEndsWithTheFirstSecondAfterIt() {
        assertThat(lines).contains("DTSTART:20310504T000000", "DTEND:20310504T010000");
    }

    @Test
    void theStampIsTheLatestPublicationAndSoTheSameInEveryRun() {
        assertThat(lines.stream().filter(line -> line.startsWith("DTSTAMP:")).distinct())
                .singleElement()
                .asString()
                .matches("DTSTAMP:2031\\d{4}T\\d{6}Z");
        assertThat(written()).isEqualTo(calendar);
    }

    @Test
    void aReportIsNamedBesideItsWords() {
        assertThat(lines)
                .anyMatch(line -> line.startsWith("DESCRIPTION:A fire on the ferry Maren killed 24 people")
                        && line.contains("(Northern Wire)"));
    }

    @Test
    void nothingOfAReportIsAControlCharacter() {
        assertThat(calendar.codePoints())
                .allMatch(point -> point == '\r' || point == '\n' || !Character.isISOControl(point));
    }

    @Test
    void foldingCutsNoCharacterAndLosesNone() throws IOException {
        StringBuilder out = new StringBuilder();
        String value = "\u00e9\ud83d\udd25\u4e2d".repeat(40);
        new ContentLines(out).text("SUMMARY", value);
        assertThat(out.toString().split("\r\n", -1))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(out.toString().replace("\r\n ", "")).isEqualTo("SUMMARY:" + value + "\r\n");
    }

    @Test
    void whatMeansSomethingToTheFormatIsEscaped() throws IOException {
        StringBuilder out = new StringBuilder();
        new ContentLines(out).text("SUMMARY", "one, two; three\\four\nfive");
        assertThat(out.toString()).isEqualTo("SUMMARY:one\\, two\\; three\\\\four\\nfive\r\n");
    }

    private static String written() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            CalendarEdition.write(Dossiers.ferryFire(), bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}

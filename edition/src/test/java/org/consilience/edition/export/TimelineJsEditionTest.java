package org.consilience.edition.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.consilience.model.Digest;
import org.consilience.model.Dossier;
import org.consilience.model.Dossier.StoryFile;
import org.consilience.model.Holds;
import org.consilience.model.Precision;
import org.consilience.model.Time;
import org.consilience.testkit.Dossiers;
import org.junit.jupiter.api.Test;

class TimelineJsEditionTest {
    private final JsonNode events = written(Dossiers.ferryFire()).path("events");

    @Test
    void aDayHasNoEndAndNoHour() {
        assertThat(events.get(1).path("start_date").toString()).isEqualTo("{\"year\":2031,\"month\":5,\"day\":4}");
        assertThat(events.get(1).has("end_date")).isFalse();
    }

    @Test
    void anHourRunsFromItsFirstToItsLastMinute() {
        assertThat(events.at("/0/start_date/hour").asInt()).isZero();
        assertThat(events.at("/0/end_date/minute").asInt()).isEqualTo(59);
    }

    @Test
    void whatIsKnownToTheMonthOrYearIsToldNoFiner() {
        assertThat(told(LocalDate.of(2030, 7, 1), LocalDate.of(2030, 7, 31), Precision.MONTH))
                .isEqualTo("{\"year\":2030,\"month\":7}");
        assertThat(told(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 12, 31), Precision.YEAR))
                .isEqualTo("{\"year\":2030}");
    }

    @Test
    void nothingOfAReportIsMarkup() {
        String all = events.toString();
        assertThat(all).contains("&lt;script&gt;").doesNotContain("<script", "<img", "\u001B");
    }

    @Test
    void severalStoriesAreGroupsOneIsTheTitle() {
        assertThat(events.at("/0/group").asText()).startsWith("Fire on ferry Maren");
        Dossier one = new Dossier(List.of(Dossiers.ferryFire().files().get(0)), List.of());
        assertThat(written(one).at("/title/text/headline").asText()).startsWith("Fire on ferry Maren");
        assertThat(written(one).at("/events/0").has("group")).isFalse();
    }

    @Test
    void everyEventNamesWhoTellsIt() {
        assertThat(events.at("/1/text/text").asText()).contains("(Northern Wire)");
    }

    private static String told(LocalDate first, LocalDate last, Precision precision) {
        StoryFile lone = Dossiers.ferryFire().files().get(1);
        Time when = Time.days(first, last, precision, "then");
        Digest.Moment moment = new Digest.Moment(when, "It burned", Holds.ASSERTED, List.of());
        Digest digest = new Digest("Fire", List.of(), List.of(moment), List.of(), List.of());
        StoryFile file = new StoryFile(lone.story(), lone.sourcing(), lone.points(), digest);
        return written(new Dossier(List.of(file), List.of()))
                .at("/events/0/start_date")
                .toString();
    }

    private static JsonNode written(Dossier dossier) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            TimelineJsEdition.write(dossier, bytes);
            return new ObjectMapper().readTree(bytes.toByteArray());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}

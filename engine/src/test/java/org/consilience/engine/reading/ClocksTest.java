package org.consilience.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.consilience.model.Masthead;
import org.consilience.model.Outlet;
import org.consilience.model.Precision;
import org.consilience.model.Publication;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.junit.jupiter.api.Test;

class ClocksTest {
    private static final Parsed BURNED = Parsed.of("The/the/DET/2/det mill/mill/NOUN/3/nsubj burned/burn/VERB/0/root "
            + "today/today/NOUN/3/obl:tmod _,/,/PUNCT/3/punct two/two/NUM/7/nummod hours/hour/NOUN/8/obl:npmod "
            + "ago/ago/ADV/3/advmod _././PUNCT/3/punct");

    @Test
    void aDayInUtcIsThatOfTheOutletsCountry() {
        Publication published = at("2023-09-12T23:30").at(ZoneOffset.UTC);
        assertThat(days("kurier.example.fi", published))
                .as("today and the hour are those of Helsinki")
                .containsExactly("2023-09-13T00:00", "2023-09-13T00:00");
        assertThat(days("kurier.example.com", published)).containsExactly("2023-09-12T00:00", "2023-09-12T21:00");
    }

    @Test
    void anHourByAnUnknownClockIsNotCountedFrom() {
        assertThat(days("kurier.example.fi", at("2023-09-12T01:00")))
                .containsExactly("2023-09-12T00:00", "2023-09-12T00:00");
    }

    private static Publication at(String time) {
        return new Publication(LocalDateTime.parse(time), Precision.MINUTE, Publication.Basis.STATED, "stated");
    }

    /** The first instants of the times told. */
    private static List<String> days(String domain, Publication published) {
        Masthead masthead = new Masthead(
                Optional.of(new Outlet("Kurier", Optional.of(domain))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(published),
                List.of());
        Report report = new Report(new ReportId("r"), "test", masthead, BURNED.text(), List.of());
        return new Clocks(report, List.of(), false)
                .times(BURNED.syntax()).stream()
                        .flatMap(time -> time.time().stream())
                        .map(time -> time.earliest().toString())
                        .toList();
    }
}

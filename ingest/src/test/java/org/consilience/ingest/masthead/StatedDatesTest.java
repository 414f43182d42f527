package org.consilience.ingest.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import org.consilience.model.Precision;
import org.consilience.model.Publication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-03-04 | 2021-03-04T00:00 | DAY",
                "20210304 | 2021-03-04T00:00 | DAY",
                "2021/03/04 | 2021-03-04T00:00 | DAY",
                "2021-03 | 2021-03-01T00:00 | MONTH",
                "2021-03-04T00:00:00 | 2021-03-04T00:00 | DAY",
                "2021-03-04T00:00:00-05:00 | 2021-03-04T00:00 | DAY",
                "2021-03-04 05:06:07 | 2021-03-04T05:06:07 | SECOND",
                "2021-03-04T05:06 | 2021-03-04T05:06 | MINUTE",
                "2021-03-04T05:06:07Z | 2021-03-04T05:06:07 | SECOND",
                "2021-03-04T05:06:07.123+02:00 | 2021-03-04T05:06:07 | SECOND",
                "2021-03-04 05:06:07+00:00 | 2021-03-04T05:06:07 | SECOND",
                "Thu, 04 Mar 2021 05:06:07 GMT | 2021-03-04T05:06:07 | SECOND",
                "Thu, 4 Mar 2021 05:06:07 +0100 | 2021-03-04T05:06:07 | SECOND",
                "Thu, 04 Mar 2021 05:06:07 EST | 2021-03-04T05:06:07 | SECOND",
                "March 4, 2021 | 2021-03-04T00:00 | DAY",
                "4 March 2021 | 2021-03-04T00:00 | DAY"
            })
    void readsHowDatesAreStated(String value, String time, Precision precision) {
        Publication publication =
                StatedDates.publication(value, "the field date").orElseThrow();

        assertThat(publication.value()).hasToString(time);
        assertThat(publication.precision()).isEqualTo(precision);
        assertThat(publication.why()).startsWith("the field date says " + value);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-04T05:06:07+02:00,2021-03-04T03:06:07",
        "'Thu, 04 Mar 2021 05:06:07 EST',2021-03-04T10:06:07",
        "2021-03-04T05:06:07,2021-03-04T05:06:07"
    })
    void keepsTheClockThatATimeWasStatedBy(String value, String instant) {
        Publication publication =
                StatedDates.publication(value, "the field date").orElseThrow();

        assertThat(publication.instant()).hasToString(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2021-13-01", "2021-02-30", "0000", "1614834367", ""})
    void guessesNothing(String value) {
        assertThat(StatedDates.publication(value, "the field date")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://harbour.example/world/2021/03/04/ferries.html,2021-03-04T00:00",
        "https://harbour.example/2021-03-04/ferries,2021-03-04T00:00"
    })
    void readsTheDayThatAnAddressBears(String url, String day) {
        assertThat(StatedDates.ofAddress(url)).map(p -> p.value().toString()).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://harbour.example/2021/13/04/x",
                "https://harbour.example/a/20210304",
                "https://h.example/1999/12"
            })
    void readsNoDayFromOtherAddresses(String url) {
        assertThat(StatedDates.ofAddress(url)).isEmpty();
    }
}

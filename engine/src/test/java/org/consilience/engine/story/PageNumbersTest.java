package org.consilience.engine.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilience.engine.WrittenReports.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.consilience.almanac.lexis.Table;
import org.consilience.model.Reading;
import org.junit.jupiter.api.Test;

class PageNumbersTest {
    @Test
    void everyWayHasAnExample() {
        for (List<String> way : Table.read(PageNumber.class, "page-numbers.tsv", 4)) {
            assertThat(PageNumber.of(way.get(2)))
                    .as(way.get(0))
                    .hasValueSatisfying(found -> assertThat(found.number() + " " + found.series())
                            .startsWith(way.get(3) + " " + way.get(0)));
        }
    }

    @Test
    void aDayIsNoNumberAndNeitherAreLettersAndDigits() {
        assertThat(PageNumber.of("https://example.com/20240305/ferry")).isEmpty();
        assertThat(PageNumber.of("https://example.com/2024/03/05/0e7f682c-09cc-11e8-998c-96deb18cca19_story.html"))
                .isEmpty();
        assertThat(PageNumber.of("https://example.com/ferry")).isEmpty();
        assertThat(PageNumber.of("no address")).isEmpty();
    }

    @Test
    void anArchiveNumbersNobodysPages() {
        assertThat(PageNumber.of("http://web.archive.org/web/20151030223013/http://www.example.com:80/ferry/13334346/"))
                .contains(new PageNumber("example.com", "segment", 13334346));
    }

    @Test
    void aPageLiesBetweenThoseAboutIt() {
        assertThat(told(250, page(100, "2024-03-01"), page(400, "2024-03-07"))).hasValue(LocalDate.parse("2024-03-04"));
    }

    @Test
    void aPageAfterAllOthersFollowsTheirPace() {
        assertThat(told(500, page(100, "2024-03-01"), page(400, "2024-03-07"))).hasValue(LocalDate.parse("2024-03-09"));
        assertThat(told(1000, page(100, "2024-03-01"), page(400, "2024-03-07")))
                .as("farther than the pages are apart")
                .isEmpty();
    }

    @Test
    void numbersThatDoNotGrowTellNothing() {
        assertThat(told(250, page(100, "2024-03-07"), page(400, "2024-03-01"))).isEmpty();
    }

    private static Reading page(long number, String day) {
        return report("r" + number, "It rained.").at(address(number)).on(day).read();
    }

    private static Optional<LocalDate> told(long number, Reading... known) {
        return new PageNumbers(Stream.of(known).toList())
                .about(report("u", "It rained.").at(address(number)).read().report())
                .map(PageTime::day);
    }

    private static String address(long number) {
        return "https://example.com/news/" + (100000 + number) + "/rain";
    }
}

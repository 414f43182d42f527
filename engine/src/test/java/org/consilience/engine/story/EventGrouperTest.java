package org.consilience.engine.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.consilience.engine.WrittenReports.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.consilience.engine.WrittenReports;
import org.consilience.model.Reading;
import org.consilience.model.Story;
import org.junit.jupiter.api.Test;

class EventGrouperTest {
    private static final String FERRY =
            "The ferry Saint Olga ran aground off Oakdale on Tuesday with 214 people aboard, the coast guard said. "
                    + "Rescuers took all passengers from the Saint Olga to Oakdale harbour within two hours.";
    private static final String FERRY_AGAIN =
            "All 214 passengers of the Saint Olga are safe after the ferry hit rocks near Oakdale. "
                    + "The coast guard wants to know why the ferry left its course.";
    private static final String BRIDGE =
            "A lorry damaged the Lindholm bridge in Varnby on Tuesday and three people were hurt, police said. "
                    + "The Lindholm bridge stays closed until engineers have looked at its pillars.";
    private static final String BRIDGE_AGAIN =
            "Engineers found cracks in two pillars of the Lindholm bridge after a lorry struck it in Varnby. "
                    + "Police said that three people were hurt in the crash.";

    @Test
    void reportsOfOneEventAreTogetherAndOthersApart() {
        List<Story> stories = group(
                report("a", FERRY).on("2024-03-05"),
                report("b", BRIDGE).on("2024-03-05"),
                report("c", FERRY_AGAIN).on("2024-03-06"),
                report("d", BRIDGE_AGAIN).on("2024-03-06"));
        assertThat(ids(stories)).containsExactly(List.of("a", "c"), List.of("b", "d"));
    }

    @Test
    void aStoryIsNamedAfterItsFirstReport() {
        List<Story> alone = group(report("a", FERRY).on("2024-03-05"));
        List<Story> grown = group(
                report("a", FERRY).on("2024-03-05"), report("c", FERRY_AGAIN).on("2024-03-06"));
        assertThat(grown.get(0).id()).isEqualTo(alone.get(0).id());
    }

    @Test
    void theMostReportedComesFirst() {
        List<Story> stories = group(
                report("b", BRIDGE).on("2024-03-05"),
                report("a", FERRY).on("2024-03-05"),
                report("c", FERRY_AGAIN).on("2024-03-06"));
        assertThat(ids(stories)).containsExactly(List.of("a", "c"), List.of("b"));
    }

    @Test
    void anUndatedReportFindsItsStory() {
        List<Story> stories = group(
                report("a", FERRY).on("2024-03-05"), report("b", BRIDGE).on("2024-03-05"), report("c", FERRY_AGAIN));
        assertThat(ids(stories)).containsExactly(List.of("a", "c"), List.of("b"));
    }

    @Test
    void aRoundUpDoesNotJoinTheStoriesItTells() {
        String roundUp = "News in brief. The ferry Saint Olga ran aground off Oakdale. "
                + "A lorry damaged the Lindholm bridge in Varnby. Hail destroyed the apple harvest of Brenmark.";
        List<Story> stories = group(
                report("a", FERRY).on("2024-03-05"),
                report("b", BRIDGE).on("2024-03-05"),
                report("c", FERRY_AGAIN).on("2024-03-06"),
                report("d", BRIDGE_AGAIN).on("2024-03-06"),
                report("e", roundUp).on("2024-03-06"));
        assertThat(ids(stories)).noneMatch(story -> story.contains("a") && story.contains("b"));
    }

    @Test
    void everyReadingIsInOneStory() {
        List<Story> stories = group(
                report("a", "?!"), report("b", FERRY), report("c", "?!"), report("d", BRIDGE), report("e", "One."));
        assertThat(ids(stories).stream().flatMap(List::stream)).containsExactlyInAnyOrder("a", "b", "c", "d", "e");
    }

    @Test
    void nothingInNothingOut() {
        assertThat(group()).isEmpty();
    }

    @Test
    void refusesALikenessThatJoinsEverything() {
        assertThatThrownBy(() -> new EventGrouper(0)).hasMessageContaining("0.0");
    }

    private static List<Story> group(WrittenReports... reports) {
        List<Reading> readings = new ArrayList<>();
        Arrays.stream(reports).forEach(report -> readings.add(report.read()));
        return new EventGrouper().group(readings);
    }

    private static List<List<String>> ids(List<Story> stories) {
        return stories.stream()
                .map(story -> story.readings().stream()
                        .map(reading -> reading.report().id().value())
                        .toList())
                .toList();
    }
}

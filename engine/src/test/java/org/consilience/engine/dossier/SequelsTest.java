package org.consilience.engine.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.consilience.almanac.lexis.Table;
import org.consilience.engine.Told;
import org.consilience.engine.WrittenReports;
import org.consilience.model.Digest;
import org.consilience.model.Holds;
import org.consilience.model.Sourcing;
import org.consilience.model.Story;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SequelsTest {
    private static final String PLAN = "The new bridge will open to traffic on Friday, the city of Oakdale said.";

    @TestFactory
    Stream<DynamicTest> everyExampleIsCalledOff() {
        return Table.read(Sequels.class, "called-off.tsv", 2).stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get(0),
                        () -> assertThat(Sequels.isCalledOff(row.get(1))).isTrue()));
    }

    @Test
    void aMarchThatTookPlaceIsNotCalledOff() {
        assertThat(Sequels.isCalledOff("The march took place on Friday.")).isFalse();
    }

    @Test
    void whatWasExpectedAndToldLaterHappened() {
        assertThat(sequel("The new bridge opened to traffic on Friday, the city of Oakdale said.", "opened", "open"))
                .allSatisfy(sequel -> assertThat(sequel.happened()).isTrue())
                .isNotEmpty();
    }

    @Test
    void whatWasCalledOffDidNotHappen() {
        assertThat(sequel(
                        "The opening of the new bridge to traffic on Friday was called off, the city of Oakdale said.",
                        "called",
                        "call"))
                .allSatisfy(sequel -> assertThat(sequel.happened()).isFalse())
                .isNotEmpty();
    }

    @Test
    void whatNobodyTellsOfAgainStaysOpen() {
        assertThat(sequel("A dog bit a baker in the harbour on Friday.", "bit", "bite"))
                .isEmpty();
    }

    private static List<Digest.Sequel> sequel(String later, String verb, String lemma) {
        Story story = Told.story(
                Told.told(WrittenReports.report("a", PLAN).on("2024-03-05"), "open", "open", Holds.PLANNED),
                Told.told(WrittenReports.report("b", later).on("2024-03-09"), verb, lemma, Holds.ASSERTED));
        Sourcing sourcing = new Sourcing(List.of(), Map.of(), Map.of(), List.of(), List.of());
        Digest digest = new StoryDigester().digest(story, sourcing, List.of());
        return digest.timeline().stream()
                .flatMap(moment -> moment.sequel().stream())
                .toList();
    }
}

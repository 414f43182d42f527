package org.consilience.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.engine.reading.ReportReader;
import org.consilience.model.CitedSource;
import org.consilience.model.Claim;
import org.consilience.model.Masthead;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.reader.onepass.OnePassReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says the last claim of a text, read as a report would be. */
class ReadSourcesTest {
    private static final ReportReader READER = new ReportReader(OnePassReader.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            One of the drivers, Mary Stone, told detectives that she slept. | Mary Stone
            One of the drivers told detectives that the bridge shook. | One of the drivers
            A ferry captain said the bridge shook. "I had no time to turn," he told reporters. | A ferry captain
            The mayor's brother Paul Stone came to the hearing. He said that the bridge was old. | Paul Stone
            Sheriff Mary Stone spoke at noon. The bridge is closed, a sheriff said. | Mary Stone
            Gov. Mary Stone came to the bridge. The bridge will be closed, the governor said. | Mary Stone
            Mary Stone joined the Elmfield Fire Department. The bridge was closed, the department said. | Elmfield Fire Department
            On Sunday, the defence department said the bridge was closed. | defence department
            Police Chief Mary Stone issued a statement saying the bridge was closed. | Mary Stone
            The driver has been identified as a student by the sheriff's office. | sheriff's office
            Mayor Mary Stone, who lives nearby, added that the bridge was closed. | Mary Stone
            The guards admitted they had not checked the bridge. | guards
            The council heard Governor Mary Stone, who had this to say about the bridge: "It is old and it must go." | Mary Stone
            "It shook," Paul Hill said. Authorities believe the bridge is old. "Many were hurt," Mary Stone said, "which is sad." | Mary Stone
            After the hearing, the driver admitted to the theft. | driver
            The council, Mary Stone said, was a disgrace. | Mary Stone
            """)
    void namesWhoeverSaysTheLastClaim(String text, String source) {
        assertThat(last(text).saidBy())
                .extracting(CitedSource::name)
                .last()
                .asString()
                .isEqualToIgnoringCase(source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The flood claimed nine lives in the valley.",
                "The council rejected the plan on Monday.",
                "The sheriff did not identify the driver of the car.",
                "The melee left nine people hurt.",
                "The driver had not told her of the fault.",
                "Crossing the bridge at night suggested the driver was in a hurry."
            })
    void takesNobodyForASourceWhereNothingIsSaid(String text) {
        assertThat(last(text).saidBy()).isEmpty();
    }

    @Test
    void givesEachClauseThatHangsFromOneVerbToItsSource() {
        List<Claim> claims = claims("Two boats were used in the crossing -- a ferry and a tug --"
                + " both of which appear to be legally owned by the mayor, the sheriff said.");
        assertThat(claims).hasSize(2).allMatch(claim -> claim.saidBy().size() == 1);
    }

    @Test
    void takesWhoeverStandsLastForTheOuterSource() {
        String text = "\"The bridge shook,\" Mary Stone said to the same sergeant, the indictment states.";
        assertThat(last(text).saidBy()).extracting(CitedSource::name).containsExactly("indictment", "Mary Stone");
    }

    @Test
    void takesARecordingThatSomebodyTellsOfForNoSource() {
        String text = "Police said security footage showed that nobody crossed the bridge.";
        assertThat(last(text).saidBy()).extracting(CitedSource::name).containsExactly("Police");
    }

    @Test
    void takesWhoeverSignsAPostForItsSource() {
        String text = "The bridge is closed.\n\nThe bridge opens at noon on Monday."
                + " \u2014 Elmfield Police (@elmpd) July 11, 2016";
        assertThat(last(text).saidBy()).extracting(CitedSource::name).containsExactly("Elmfield Police");
    }

    @Test
    void leavesALineInCapitalsOutOfTheTalk() {
        String text = "The council said the bridge was closed.\n\nPRISONS CHIEF ADMITS FAULT IN ELMFIELD ESCAPE\n\n"
                + "\u201cThe ferry sails at noon,\u201d it added.";
        assertThat(last(text).saidBy()).extracting(CitedSource::name).containsExactly("council");
    }

    private static Claim last(String text) {
        List<Claim> claims = claims(text);
        assertThat(claims).isNotEmpty();
        return claims.get(claims.size() - 1);
    }

    private static List<Claim> claims(String text) {
        return READER.read(new Report(new ReportId("r"), "test", Masthead.blank(), text, List.of()))
                .claims();
    }
}

package org.consilience.eval.paraphrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static final Optional<LocalDate> FRIDAY = Optional.of(LocalDate.of(2021, 3, 12));

    @Test
    void everySynonymTurnsItsExampleAsListed() {
        for (List<String> fields : Lines.of("synonyms.tsv")) {
            assertThat(changed(new Synonyms(), fields.get(2), 0)).isEqualTo(fields.get(3));
        }
    }

    @Test
    void everyUnitTurnsItsExampleAsListed() {
        for (List<String> fields : Lines.of("units.tsv")) {
            assertThat(changed(new Units(), fields.get(3), 0)).isEqualTo(fields.get(4));
        }
    }

    @Test
    void everyLeaningOpeningKeepsItsSentenceInPlace() {
        for (List<String> fields : Lines.of("openings.tsv")) {
            assertThat(new SentenceOrder().standsAlone(fields.get(1) + " The rest of it stood for years."))
                    .as(fields.get(1))
                    .isFalse();
        }
    }

    @Test
    void leavesAConversionInBracketsAlone() {
        String text = "It lies 40 kilometers (25 miles) inland.";
        assertThat(changed(new Units(), text, 0)).isEqualTo(text);
    }

    @Test
    void roundsExactCounts() {
        assertThat(changed(new Rounding(), "The flood hit 1,187 houses and 28 boats.", 0))
                .isEqualTo("The flood hit about 1,200 houses and nearly 30 boats.");
        assertThat(changed(new Rounding(), "It drove out 82,300 people.", 0))
                .isEqualTo("It drove out about 82,000 people.");
    }

    @Test
    void roundsNeitherBoundsNorYearsNorWhatIsRound() {
        for (String text : List.of(
                "At least 187 houses fell.",
                "The flood hit 2,000 houses.",
                "It recalled the 2011 floods.",
                "It lasted for 28 hours.",
                "It left 25 boats.")) {
            assertThat(changed(new Rounding(), text, 0)).isEqualTo(text);
        }
    }

    @Test
    void writesSmallNumbersInWordsOrDigits() {
        assertThat(changed(new NumberWords(), "The fire hurt seven sailors.", 0))
                .isEqualTo("The fire hurt 7 sailors.");
        assertThat(changed(new NumberWords(), "The fire hurt 12 sailors.", 1))
                .isEqualTo("The fire hurt twelve sailors.");
        assertThat(changed(new NumberWords(), "It burned on June 5 near Porto.", 1))
                .isEqualTo("It burned on June 5 near Porto.");
        assertThat(changed(new NumberWords(), "It cost two million euros.", 0)).isEqualTo("It cost two million euros.");
    }

    @Test
    void writesDatesTheOtherWay() {
        assertThat(changed(new DateForms(), "It opened on September 12, 2023.", 0))
                .isEqualTo("It opened on 12 September 2023.");
        assertThat(changed(new DateForms(), "It opened on 12 September 2023.", 1))
                .isEqualTo("It opened on Sept. 12, 2023.");
        assertThat(changed(new DateForms(), "It opened on Sept. 12.", 0)).isEqualTo("It opened on 12 September.");
    }

    @Test
    void givesThePastWeekdayItsDate() {
        assertThat(changed(new Weekdays(), "It burned on Tuesday.", 0)).isEqualTo("It burned on March 9.");
        assertThat(changed(new Weekdays(), "It will open on Tuesday.", 0)).isEqualTo("It will open on Tuesday.");
        assertThat(new Weekdays().apply("It burned on Tuesday.", Optional.empty(), 0, new Edits()))
                .isEqualTo("It burned on Tuesday.");
    }

    @Test
    void putsTheSourceAndTheTimeFirst() {
        assertThat(changed(new ClauseOrder(), "Two ships sank, the Coast Guard said.", 0))
                .isEqualTo("The Coast Guard said two ships sank.");
        assertThat(changed(new ClauseOrder(), "The pier burned on Tuesday.", 0))
                .isEqualTo("On Tuesday, the pier burned.");
        assertThat(changed(new ClauseOrder(), "Smoke rose on Tuesday.", 0)).isEqualTo("Smoke rose on Tuesday.");
    }

    @Test
    void turnsSentencesThatStandAlone() {
        String lead = "A storm hit Porto. The mayor was away. ";
        String first = "Waves broke over the old harbour wall. ";
        String second = "Trains to Lisbon stood still for hours. ";
        String last = "Schools were to stay closed until Monday.";
        assertThat(changed(new SentenceOrder(), lead + first + second + last, 0))
                .isEqualTo(lead + second + first + last);
        assertThat(changed(new SentenceOrder(), lead + first + "They flooded the tramway for hours. " + last, 0))
                .isEqualTo(lead + first + "They flooded the tramway for hours. " + last);
    }

    @Test
    void cutsSentencesWithoutLosingALetter() {
        String text = "Mr. Reis left on Sept. 12. The U.S. Navy came. \"Stop!\" he said.";
        assertThat(Sentences.of(text))
                .containsExactly("Mr. Reis left on Sept. 12. ", "The U.S. Navy came. ", "\"Stop!\" he said.");
        assertThat(String.join("", Sentences.of(text))).isEqualTo(text);
    }

    @Test
    void aParaphraseNotesWhatItChanged() {
        Paraphrase paraphrase = Paraphrase.of("The fire began on Tuesday and hurt seven sailors.", FRIDAY, 0);
        assertThat(paraphrase.text()).isEqualTo("The fire started on 9 March and hurt 7 sailors.");
        assertThat(paraphrase.edits())
                .extracting(Edits.Edit::rule)
                .containsExactly("weekday", "date form", "number word", "synonym");
    }

    private static String changed(Rule rule, String text, int variant) {
        Edits edits = new Edits();
        String other = rule.apply(text, FRIDAY, variant, edits);
        assertThat(edits.list().isEmpty()).isEqualTo(other.equals(text));
        return other;
    }
}

package org.consilience.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationTest {
    @Test
    void doubleMarksStraightAndCurly() {
        assertThat(quoted("He said \"it rained\" and \u201cit snowed\u201d."))
                .containsExactly("\"it rained\"", "\u201cit snowed\u201d");
    }

    @Test
    void singleMarksButNoApostrophes() {
        assertThat(quoted("The mayor's dog 'can't swim,' she said. The dogs' owner left."))
                .containsExactly("'can't swim,'");
    }

    @Test
    void quotationsWithinAreNotTakenOut() {
        assertThat(quoted("\u201cHe called it \u2018a lie\u2019 twice,\u201d she said."))
                .hasSize(1);
    }

    @Test
    void aSpeechThatGoesOnIsOpen() {
        List<Quotation> found = Quotation.in("\u201cIt rained all day.\n\u201cThen it snowed.\u201d");
        assertThat(found).extracting(Quotation::open).containsExactly(true, false);
    }

    private static List<String> quoted(String text) {
        return Quotation.in(text).stream().map(q -> q.span().in(text)).toList();
    }
}

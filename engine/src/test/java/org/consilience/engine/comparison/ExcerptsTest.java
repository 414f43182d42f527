package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExcerptsTest {
    private static final String SHORT = "The/the/DET/det/2 explosion/explosion/NOUN/nsubj/4 has/have/AUX/aux/4"
            + " sparked/spark/VERB/root/0 a/a/DET/det/6 fire/fire/NOUN/obj/4";
    private static final String LONG = "An/a/DET/det/2 explosion/explosion/NOUN/nsubj/3 sparked/spark/VERB/root/0"
            + " a/a/DET/det/5 fire/fire/NOUN/obj/3 on/on/ADP/case/8 a/a/DET/det/8 barge/barge/NOUN/obl/3"
            + " moored/moor/VERB/acl/8 forty/forty/NUM/nummod/11 metres/metre/NOUN/obl/9 away/away/ADV/advmod/9";
    private static final String MANNER = SHORT + " in/in/ADP/case/9 a/a/DET/det/9 moment/moment/NOUN/obl/4";

    @Test
    void whatOtherReportsStateTooIsCutOutOfWhatSaysMore() {
        assertThat(excerpts(SHORT, LONG)).containsExactly("whole", "An explosion sparked a fire");
    }

    @Test
    void aWordMoreIsNoReasonToCut() {
        assertThat(excerpts(SHORT, MANNER)).containsExactly("whole", "whole");
    }

    @Test
    void aNumberOrANameMoreIs() {
        String named = SHORT + " in/in/ADP/case/8 Osmark/Osmark/PROPN/obl/4";
        assertThat(excerpts(SHORT, named)).containsExactly("whole", "The explosion has sparked a fire");
    }

    @Test
    void endingsAreNoDifference() {
        String noun = "The/the/DET/det/2 sparking/sparking/NOUN/nsubj/7 of/of/ADP/case/5 a/a/DET/det/5"
                + " fire/fire/NOUN/nmod/2 soon/soon/ADV/advmod/7 closed/close/VERB/root/0 six/six/NUM/nummod/9"
                + " roads/road/NOUN/obj/7";
        assertThat(excerpts(SHORT, noun)).element(1).isEqualTo("The sparking of a fire");
    }

    @Test
    void aVerbKeepsItsObject() {
        String other =
                "An/a/DET/det/2 explosion/explosion/NOUN/nsubj/3 sparked/spark/VERB/root/0 panic/panic/NOUN/obj/3"
                        + " on/on/ADP/case/6 Osmark/Osmark/PROPN/obl/3";
        assertThat(excerpts(SHORT, other)).element(1).isEqualTo("An explosion sparked panic");
    }

    @Test
    void nothingIsCutOfWhatSharesOneWord() {
        String other = "A/a/DET/det/2 fire/fire/NOUN/nsubj/3 closed/close/VERB/root/0 six/six/NUM/nummod/5"
                + " roads/road/NOUN/obj/3 near/near/ADP/case/7 Osmark/Osmark/PROPN/obl/3";
        assertThat(excerpts(SHORT, other)).containsExactly("whole", "whole");
    }

    private static List<String> excerpts(String... reports) {
        List<Statement> group = Newsroom.ledger(reports).statements();
        Excerpts excerpts = new Excerpts(group);
        return group.stream()
                .map(statement -> Optional.of(statement)
                        .flatMap(excerpts::of)
                        .map(span -> span.in(statement.reading().report().text()))
                        .orElse("whole"))
                .toList();
    }
}

package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Point;
import org.junit.jupiter.api.Test;

class SharedValuesTest {
    private static final String ROCKET = "The/the/DET/det/2 rocket/rocket/NOUN/nsubj/3 has/have/VERB/root/0"
            + " 27/27/NUM/nummod/5 engines/engine/NOUN/obj/3";
    private static final String TEST = "Crews/crew/NOUN/nsubj/2 fired/fire/VERB/root/0 all/all/DET/det/5"
            + " 27/27/NUM/nummod/5 engines/engine/NOUN/obj/2 at/at/ADP/case/8 the/the/DET/det/8 pad/pad/NOUN/obl/2";

    @Test
    void aFigureOfOneSortOfThingIsSharedWhateverElseIsSaid() {
        List<SharedValue> shared = shared(ROCKET, TEST);
        assertThat(shared).extracting(SharedValue::kind).containsExactly(Point.Kind.QUANTITY);
        assertThat(shared.get(0).value()).isEqualTo("27 engines");
        assertThat(shared.get(0).statements()).extracting(Statement::report).containsExactly(0, 1);
    }

    @Test
    void otherFiguresAreNotShared() {
        assertThat(shared(ROCKET, TEST.replace("27", "26"))).isEmpty();
    }

    @Test
    void smallNumbersAreOfManyThings() {
        assertThat(shared(ROCKET.replace("27", "3"), TEST.replace("27", "3"))).isEmpty();
    }

    @Test
    void oneReportSharesNothingWithItself() {
        assertThat(shared(ROCKET + "\n" + TEST)).isEmpty();
    }

    @Test
    void anHourIsSharedByStatementsThatAreAlike() {
        String fire = "The/the/DET/det/2 barge/barge/NOUN/nsubj/3 burned/burn/VERB/root/0 at/at/ADP/case/5"
                + " nine/nine/NUM/obl/3/2024-05-01T21:00";
        String later = "The/the/DET/det/2 barge/barge/NOUN/nsubj/4 had/have/AUX/aux/4 burned/burn/VERB/root/0"
                + " out/out/ADP/compound:prt/4 by/by/ADP/case/7 nine/nine/NUM/obl/4/2024-05-01T21:00";
        String other = "Schools/school/NOUN/nsubj/2 open/open/VERB/root/0 at/at/ADP/case/4"
                + " nine/nine/NUM/obl/2/2024-05-01T21:00";
        assertThat(shared(fire, later)).extracting(SharedValue::kind).containsExactly(Point.Kind.TIME);
        assertThat(shared(fire, other)).isEmpty();
    }

    private static List<SharedValue> shared(String... reports) {
        Ledger ledger = Newsroom.ledger(reports);
        return SharedValues.in(ledger, Alignment.of(ledger, ComparisonSettings.standard()), List.of());
    }

    @Test
    void anAgeIsSharedByThoseWhoGiveItOfOnePerson() {
        String behind =
                "Osei/Osei/PROPN/nsubj/5/PERSON ,/,/PUNCT/punct/1 20/20/NUM/appos/1 ,/,/PUNCT/punct/1 fled/flee/VERB/root/0";
        String before = "Police/police/NOUN/nsubj/2 sought/seek/VERB/root/0 Twenty-year-old/twenty-year-old/ADJ/amod/4 "
                + "Osei/Osei/PROPN/obj/2/PERSON";
        assertThat(shared(behind, before)).singleElement().satisfies(shared -> {
            assertThat(shared.value()).isEqualTo("20 years");
            assertThat(shared.statements()).extracting(Statement::text).contains("Osei , 20");
        });
        assertThat(shared(behind, before.replace("Osei", "Mensah"))).isEmpty();
    }
}

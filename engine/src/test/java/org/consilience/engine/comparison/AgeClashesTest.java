package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgeClashesTest {
    private static final ClashFinder FINDER = new AgeClashes();
    private static final String TEACHER =
            "Osei/Osei/PROPN/nsubj/5/PERSON ,/,/PUNCT/punct/1 44/44/NUM/appos/1 ,/,/PUNCT/punct/1 fled/flee/VERB/root/0";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The/the/DET/det/3 45-year-old/45-year-old/ADJ/amod/3 teacher/teacher/NOUN/nsubj/6 ,/,/PUNCT/punct/3 "
                        + "Osei/Osei/PROPN/appos/3/PERSON ran/run/VERB/root/0",
                "Police/police/NOUN/nsubj/2 sought/seek/VERB/root/0 45-year-old/45-year-old/ADJ/amod/4 Osei/Osei/PROPN/obj/2/PERSON",
                "Osei/Osei/PROPN/nsubj/7/PERSON ,/,/PUNCT/punct/1 who/who/PRON/nsubj/5 is/be/AUX/cop/5 45/45/NUM/acl:relcl/1 ,/,/PUNCT/punct/1 "
                        + "ran/run/VERB/root/0",
                "Osei/Osei/PROPN/nsubj/7/PERSON ,/,/PUNCT/punct/1 a/a/DET/det/6 retired/retired/ADJ/amod/6 "
                        + "45-year-old/45-year-old/ADJ/amod/6 teacher/teacher/NOUN/appos/1 ran/run/VERB/root/0"
            })
    void onePersonHasOneAge(String other) {
        assertThat(Newsroom.clashes(FINDER, TEACHER, other)).singleElement().satisfies(clash -> {
            assertThat(clash.about()).isEqualTo("age of Osei");
            assertThat(clash.sides()).extracting(Clash.Side::value).containsExactly("44", "45");
            assertThat(clash.sides().get(0).statements())
                    .singleElement()
                    .extracting(Statement::text)
                    .isEqualTo("Osei , 44");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The/the/DET/det/3 45-year-old/45-year-old/ADJ/amod/3 brother/brother/NOUN/nsubj/6 of/of/ADP/case/5 "
                        + "Osei/Osei/PROPN/nmod/3/PERSON ran/run/VERB/root/0",
                "Osei/Osei/PROPN/nsubj/3/PERSON ,/,/PUNCT/punct/1 ran/run/VERB/root/0 45/45/NUM/nummod/5 miles/mile/NOUN/obj/3",
                "Mensah/Mensah/PROPN/nsubj/5/PERSON ,/,/PUNCT/punct/1 45/45/NUM/appos/1 ,/,/PUNCT/punct/1 fled/flee/VERB/root/0"
            })
    void anotherNumberIsNotTheirs(String other) {
        assertThat(Newsroom.clashes(FINDER, TEACHER, other)).isEmpty();
    }

    @Test
    void whoeverHasTwoAgesInOneReportIsTwo() {
        assertThat(Newsroom.clashes(FINDER, TEACHER + "\n" + TEACHER.replace("44", "19"), TEACHER))
                .isEmpty();
    }
}

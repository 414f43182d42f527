package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PredicateTest {
    private static final Predicate OPENED =
            only("They/they/PRON/nsubj/2 opened/open/VERB/root/0 the/the/DET/det/4 gate/gate/NOUN/obj/2");

    @Test
    void notMakesItsOpposite() {
        Predicate shut = only("They/they/PRON/nsubj/4 did/do/AUX/aux/4 not/not/PART/advmod/4 open/open/VERB/root/0"
                + " the/the/DET/det/6 gate/gate/NOUN/obj/4");
        assertThat(shut.negated()).isTrue();
        assertThat(shut.contradicts(OPENED)).isTrue();
        assertThat(OPENED.contradicts(shut)).isTrue();
    }

    @Test
    void aNegatedSubjectNegatesTheVerb() {
        Predicate none = only("No/no/DET/det/2 guard/guard/NOUN/nsubj/3 opened/open/VERB/root/0"
                + " the/the/DET/det/5 gate/gate/NOUN/obj/3");
        assertThat(none.contradicts(OPENED)).isTrue();
    }

    @Test
    void nobodyStandsForAnybodyWhereVictimsAreCounted() {
        Predicate nobody = only(
                "Nobody/nobody/PRON/nsubj:pass/3 was/be/AUX/aux:pass/3 hurt/hurt/VERB/root/0 there/there/ADV/advmod/3");
        Predicate two = only("Two/two/NUM/nummod/2 sailors/sailor/NOUN/nsubj:pass/4 were/be/AUX/aux:pass/4"
                + " hurt/hurt/VERB/root/0");
        assertThat(nobody.contradicts(two)).isTrue();
    }

    @Test
    void otherThingsAreNoContradiction() {
        Predicate door = only("They/they/PRON/nsubj/4 did/do/AUX/aux/4 not/not/PART/advmod/4 open/open/VERB/root/0"
                + " the/the/DET/det/6 door/door/NOUN/obj/4");
        assertThat(door.contradicts(OPENED)).isFalse();
        assertThat(OPENED.contradicts(OPENED)).isFalse();
    }

    private static Predicate only(String words) {
        return Predicate.of(Parsed.statement(words)).get(0);
    }
}

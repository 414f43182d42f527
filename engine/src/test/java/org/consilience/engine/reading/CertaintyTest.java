package org.consilience.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Event;
import org.consilience.model.Holds;
import org.consilience.model.Span;
import org.junit.jupiter.api.Test;

class CertaintyTest {
    private static final Parsed DELAYED =
            Parsed.of("The/the/DET/2/det ferry/ferry/NOUN/4/nsubj:pass is/be/AUX/4/aux:pass "
                    + "expected/expect/VERB/0/root to/to/PART/6/mark sail/sail/VERB/4/xcomp _././PUNCT/4/punct");
    private static final Parsed SAILS = Parsed.of("The/the/DET/2/det ferry/ferry/NOUN/3/nsubj sails/sail/VERB/0/root "
            + "on/on/ADP/5/case Friday/Friday/PROPN/3/obl _././PUNCT/3/punct");
    private static final Parsed SPARED = Parsed.of("There/there/PRON/2/expl was/be/VERB/0/root no/no/DET/4/det "
            + "damage/damage/NOUN/2/nsubj _././PUNCT/2/punct");
    private static final Parsed HIDDEN = Parsed.of("He/he/PRON/4/nsubj did/do/AUX/4/aux not/not/PART/4/advmod "
            + "hide/hide/VERB/0/root his/his/PRON/6/nmod:poss anger/anger/NOUN/4/obj _././PUNCT/4/punct");
    private static final Parsed OPEN = Parsed.of("It/it/PRON/4/nsubj may/may/AUX/4/aux not/not/PART/4/advmod "
            + "sail/sail/VERB/0/root today/today/NOUN/4/obl:unmarked _././PUNCT/4/punct");

    @Test
    void aClauseIsHeldAsItsMainWordHoldsWhatHangsOnIt() {
        assertThat(certainty(DELAYED).of(3)).isEqualTo(Holds.PLANNED);
    }

    @Test
    void whatIsExpectedIsTheEventAndNotTheExpectation() {
        List<Event> drawn = List.of(event(DELAYED, 3, Holds.ASSERTED), event(DELAYED, 5, Holds.ASSERTED));
        Certainty certainty = new Certainty(DELAYED.grammar(), drawn, List.of());
        assertThat(Events.held(DELAYED.grammar(), drawn, certainty))
                .extracting(Event::holds)
                .containsExactly(Holds.ASSERTED, Holds.PLANNED);
    }

    @Test
    void theModelSaysWhereNoWordsDo() {
        List<Event> drawn = List.of(event(SAILS, 2, Holds.DENIED));
        assertThat(new Certainty(SAILS.grammar(), drawn, List.of()).of(2)).isEqualTo(Holds.DENIED);
        assertThat(certainty(SAILS).of(2)).isEqualTo(Holds.ASSERTED);
    }

    @Test
    void thePresentIsAPlanAtATimeAhead() {
        Span friday = SAILS.syntax().tokens().get(4).span();
        assertThat(new Certainty(SAILS.grammar(), List.of(), List.of(friday)).of(2))
                .isEqualTo(Holds.PLANNED);
    }

    @Test
    void anEventThatDidNotHappenIsDeniedAndAThingThatLacksIsAFact() {
        List<Event> drawn = List.of(event(SPARED, 3, Holds.DENIED));
        assertThat(new Certainty(SPARED.grammar(), drawn, List.of()).of(1)).isEqualTo(Holds.DENIED);
        assertThat(certainty(SPARED).of(1)).isEqualTo(Holds.ASSERTED);
    }

    @Test
    void twoNegativesAssert() {
        assertThat(certainty(HIDDEN).of(3)).isEqualTo(Holds.ASSERTED);
    }

    @Test
    void whatMayNotHappenIsPossible() {
        assertThat(certainty(OPEN).of(3)).isEqualTo(Holds.POSSIBLE);
    }

    private static Certainty certainty(Parsed parsed) {
        return new Certainty(parsed.grammar(), List.of(), List.of());
    }

    private static Event event(Parsed parsed, int token, Holds holds) {
        return new Event(parsed.syntax().tokens().get(token).span(), holds);
    }
}

package org.consilience.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.consilience.engine.reading.Clauses.Clause;
import org.consilience.model.Event;
import org.consilience.model.Holds;
import org.consilience.model.Span;
import org.consilience.seam.Passage.Factuality;
import org.junit.jupiter.api.Test;

class CertaintyTest {
    private static final Factuality UNHELD = word -> 0;
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

    private static final Parsed STUCK = Parsed.of("The/the/DET/2/det ferry/ferry/NOUN/5/nsubj could/could/AUX/5/aux "
            + "not/not/PART/5/advmod sail/sail/VERB/0/root _././PUNCT/5/punct");
    private static final Parsed FLOATS = Parsed.of("The/the/DET/2/det ferry/ferry/NOUN/4/nsubj can/can/AUX/4/aux "
            + "carry/carry/VERB/0/root lorries/lorry/NOUN/4/obj _././PUNCT/4/punct");
    private static final Parsed UNPROVEN = Parsed.of("Divers/diver/NOUN/2/nsubj found/find/VERB/0/root no/no/DET/4/det "
            + "sign/sign/NOUN/2/obj that/that/SCONJ/8/mark the/the/DET/7/det ferry/ferry/NOUN/8/nsubj "
            + "sank/sink/VERB/4/acl _././PUNCT/2/punct");
    private static final Parsed REFUSED = Parsed.of("The/the/DET/2/det captain/captain/NOUN/4/nsubj:pass "
            + "was/be/AUX/4/aux:pass denied/deny/VERB/0/root a/a/DET/6/det berth/berth/NOUN/4/obj _././PUNCT/4/punct");
    private static final Parsed REPORT = Parsed.of("The/the/DET/2/det allegation/allegation/NOUN/4/nsubj:pass "
            + "was/be/AUX/4/aux:pass denied/deny/VERB/0/root _././PUNCT/4/punct");
    private static final Parsed WITHOUT = Parsed.of("The/the/DET/2/det fault/fault/NOUN/4/nsubj is/be/AUX/4/aux "
            + "having/have/VERB/0/root no/no/DET/6/det effect/effect/NOUN/4/obj _././PUNCT/4/punct");
    private static final Parsed CERTAIN =
            Parsed.of("The/the/DET/2/det closure/closure/NOUN/3/nsubj came/come/VERB/0/root "
                    + "as/as/ADP/6/case no/no/DET/6/det surprise/surprise/NOUN/3/obl _././PUNCT/3/punct");
    private static final Parsed UNREAL = Parsed.of("It/it/PRON/4/nsubj would/would/AUX/4/aux have/have/AUX/4/aux "
            + "sunk/sink/VERB/0/root _././PUNCT/4/punct");
    private static final Parsed AGREED =
            Parsed.of("They/they/PRON/3/nsubj have/have/AUX/3/aux agreed/agree/VERB/0/root "
                    + "to/to/PART/5/mark talk/talk/VERB/3/xcomp _././PUNCT/3/punct");
    private static final Parsed FORMER = Parsed.of("It/it/PRON/4/nsubj:pass was/be/AUX/4/aux:pass "
            + "originally/originally/ADV/4/advmod expected/expect/VERB/0/root to/to/PART/6/mark sail/sail/VERB/4/xcomp "
            + "_././PUNCT/4/punct");
    private static final Parsed PREPARED = Parsed.of("He/he/PRON/3/nsubj is/be/AUX/3/cop prepared/prepare/VERB/0/root "
            + "to/to/PART/5/mark sail/sail/VERB/3/xcomp _././PUNCT/3/punct");
    private static final Parsed POINTS =
            Parsed.of("The/the/DET/2/det crack/crack/NOUN/3/nsubj points/point/NOUN/0/root "
                    + "to/to/ADP/6/case a/a/DET/6/det fault/fault/NOUN/3/nmod _././PUNCT/3/punct");
    private static final Parsed SUSPECTED = Parsed.of("He/he/PRON/3/nsubj:pass is/be/AUX/3/aux:pass "
            + "suspected/suspect/VERB/0/root of/of/SCONJ/7/mark being/be/AUX/7/cop the/the/DET/7/det "
            + "thief/thief/NOUN/3/advcl _././PUNCT/3/punct");

    @Test
    void thatSomethingCouldNotBeDoneIsTheFactTold() {
        assertThat(certainty(STUCK).of(4)).isEqualTo(Holds.ASSERTED);
    }

    @Test
    void whatCanBeIsAFactWhateverTheModelSays() {
        List<Event> drawn = List.of(event(FLOATS, 3, Holds.POSSIBLE));
        assertThat(new Certainty(FLOATS.grammar(), drawn, UNHELD, List.of()).of(3))
                .isEqualTo(Holds.ASSERTED);
    }

    @Test
    void whatThereIsNoSignOfIsDenied() {
        Clause content = new Clause(7, UNPROVEN.grammar().span(5, 7));
        assertThat(certainty(UNPROVEN).of(content, Optional.empty())).isEqualTo(Holds.DENIED);
    }

    @Test
    void whatIsRefusedIsAFactAndWhatAReportSaysIsDenied() {
        assertThat(certainty(REFUSED).of(3)).isEqualTo(Holds.ASSERTED);
        assertThat(certainty(REPORT).of(3)).isEqualTo(Holds.DENIED);
    }

    @Test
    void havingNoneIsAFactWhateverTheModelSays() {
        List<Event> drawn = List.of(event(WITHOUT, 3, Holds.POSSIBLE));
        assertThat(new Certainty(WITHOUT.grammar(), drawn, UNHELD, List.of()).of(3))
                .isEqualTo(Holds.ASSERTED);
    }

    @Test
    void noSurpriseDeniesNothing() {
        assertThat(certainty(CERTAIN).of(2)).isEqualTo(Holds.ASSERTED);
    }

    @Test
    void whatWouldHaveBeenIsNoPlan() {
        assertThat(certainty(UNREAL).of(3)).isEqualTo(Holds.POSSIBLE);
    }

    @Test
    void whatHasBeenAgreedIsStillToCome() {
        assertThat(certainty(AGREED).of(2)).isEqualTo(Holds.PLANNED);
    }

    @Test
    void aPlanOfOldAndBeingPreparedAreFacts() {
        assertThat(certainty(FORMER).of(3)).isEqualTo(Holds.ASSERTED);
        assertThat(certainty(PREPARED).of(2)).isEqualTo(Holds.ASSERTED);
    }

    @Test
    void whatSomethingPointsToIsPossible() {
        assertThat(certainty(POINTS).of(2)).isEqualTo(Holds.POSSIBLE);
    }

    @Test
    void whatSomebodyIsSuspectedOfIsPossible() {
        assertThat(certainty(SUSPECTED).of(6)).isEqualTo(Holds.POSSIBLE);
    }

    @Test
    void theModelsPossibleCountsWhereItPlainlyTakesTheWordForNoFact() {
        List<Event> drawn = List.of(event(SAILS, 2, Holds.POSSIBLE));
        assertThat(new Certainty(SAILS.grammar(), drawn, UNHELD, List.of()).of(2))
                .isEqualTo(Holds.POSSIBLE);
        assertThat(new Certainty(SAILS.grammar(), drawn, word -> 1.4, List.of()).of(2))
                .isEqualTo(Holds.ASSERTED);
    }

    @Test
    void notAllLeavesAPartAndNotAtAllLeavesNone() {
        String start = "It/it/PRON/4/nsubj did/do/AUX/4/aux not/not/PART/4/advmod please/please/VERB/0/root ";
        Parsed some = Parsed.of(start + "all/all/PRON/4/obj _././PUNCT/4/punct");
        Parsed none = Parsed.of(start + "at/at/ADP/6/case all/all/PRON/4/obl _././PUNCT/4/punct");
        assertThat(certainty(some).of(3)).isEqualTo(Holds.ASSERTED);
        assertThat(certainty(none).of(3)).isEqualTo(Holds.DENIED);
    }

    @Test
    void neitherNorAndNoLongerDeny() {
        Parsed neither = Parsed.of("It/it/PRON/3/nsubj neither/neither/CCONJ/3/advmod sank/sink/VERB/0/root "
                + "nor/nor/CCONJ/5/cc burned/burn/VERB/3/conj _././PUNCT/3/punct");
        Parsed longer =
                Parsed.of("It/it/PRON/4/nsubj no/no/ADV/3/advmod longer/long/ADV/4/advmod sails/sail/VERB/0/root "
                        + "_././PUNCT/4/punct");
        assertThat(certainty(neither).of(2)).isEqualTo(Holds.DENIED);
        assertThat(certainty(neither).of(4)).isEqualTo(Holds.DENIED);
        assertThat(certainty(longer).of(3)).isEqualTo(Holds.DENIED);
    }

    @Test
    void whatSomebodyBelievesWillBeIsPossible() {
        assertThat(held(CueKind.THINK, "believe")).isEqualTo(Holds.POSSIBLE);
        assertThat(held(CueKind.SAY, "say")).isEqualTo(Holds.PLANNED);
    }

    @Test
    void whatIsNotConfirmedIsPossible() {
        Parsed parsed =
                Parsed.of("He/he/PRON/4/nsubj did/do/AUX/4/aux not/not/PART/4/advmod confirm/confirm/VERB/0/root "
                        + "that/that/SCONJ/7/mark it/it/PRON/7/nsubj sank/sink/VERB/4/ccomp _././PUNCT/4/punct");
        Clause content = new Clause(6, parsed.grammar().span(5, 6));
        assertThat(certainty(parsed).of(content, Optional.of(utterance(parsed, 3, CueKind.ANNOUNCE))))
                .isEqualTo(Holds.POSSIBLE);
    }

    private static Holds held(CueKind kind, String lemma) {
        Parsed parsed = Parsed.of("They/they/PRON/2/nsubj " + lemma + "/" + lemma + "/VERB/0/root "
                + "it/it/PRON/5/nsubj will/will/AUX/5/aux sink/sink/VERB/2/ccomp _././PUNCT/2/punct");
        Clause content = new Clause(4, parsed.grammar().span(2, 4));
        return certainty(parsed).of(content, Optional.of(utterance(parsed, 1, kind)));
    }

    private static Utterance utterance(Parsed parsed, int cue, CueKind kind) {
        return new Utterance(
                Optional.empty(),
                parsed.grammar().span(cue, cue),
                cue,
                List.of(),
                kind,
                Optional.empty(),
                false,
                false);
    }

    @Test
    void aClauseIsHeldAsItsMainWordHoldsWhatHangsOnIt() {
        assertThat(certainty(DELAYED).of(3)).isEqualTo(Holds.PLANNED);
    }

    @Test
    void whatIsExpectedIsTheEventAndNotTheExpectation() {
        List<Event> drawn = List.of(event(DELAYED, 3, Holds.ASSERTED), event(DELAYED, 5, Holds.ASSERTED));
        Certainty certainty = new Certainty(DELAYED.grammar(), drawn, UNHELD, List.of());
        assertThat(Events.held(DELAYED.grammar(), drawn, certainty))
                .extracting(Event::holds)
                .containsExactly(Holds.ASSERTED, Holds.PLANNED);
    }

    @Test
    void theModelSaysWhereNoWordsDo() {
        List<Event> drawn = List.of(event(SAILS, 2, Holds.DENIED));
        assertThat(new Certainty(SAILS.grammar(), drawn, UNHELD, List.of()).of(2))
                .isEqualTo(Holds.DENIED);
        assertThat(certainty(SAILS).of(2)).isEqualTo(Holds.ASSERTED);
    }

    @Test
    void thePresentIsAPlanAtATimeAhead() {
        Span friday = SAILS.syntax().tokens().get(4).span();
        assertThat(new Certainty(SAILS.grammar(), List.of(), UNHELD, List.of(friday)).of(2))
                .isEqualTo(Holds.PLANNED);
    }

    @Test
    void anEventThatDidNotHappenIsDeniedAndAThingThatLacksIsAFact() {
        List<Event> drawn = List.of(event(SPARED, 3, Holds.DENIED));
        assertThat(new Certainty(SPARED.grammar(), drawn, UNHELD, List.of()).of(1))
                .isEqualTo(Holds.DENIED);
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
        return new Certainty(parsed.grammar(), List.of(), UNHELD, List.of());
    }

    private static Event event(Parsed parsed, int token, Holds holds) {
        return new Event(parsed.syntax().tokens().get(token).span(), holds);
    }
}

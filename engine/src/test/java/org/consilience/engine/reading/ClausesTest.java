package org.consilience.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Holds;
import org.junit.jupiter.api.Test;

class ClausesTest {
    private static final String SAID =
            "Mia/Mia/PROPN/3/nsubj/PERSON Lopez/Lopez/PROPN/1/flat/PERSON said/say/VERB/0/root "
                    + "the/the/DET/5/det bridge/bridge/NOUN/6/nsubj cracked/crack/VERB/3/ccomp _,/,/PUNCT/3/punct ";

    @Test
    void clausesWithSubjectsOfTheirOwnStandAlone() {
        Parsed parsed = Parsed.of("The/the/DET/2/det ferry/ferry/NOUN/3/nsubj sank/sink/VERB/0/root and/and/CCONJ/8/cc "
                + "its/its/PRON/6/nmod:poss crew/crew/NOUN/8/nsubj quickly/quickly/ADV/8/advmod fled/flee/VERB/3/conj "
                + "_././PUNCT/3/punct");
        assertThat(claims(parsed)).containsExactly("The ferry sank", "its crew quickly fled");
    }

    @Test
    void aRelativeClauseInTheMiddleStaysInsideAndStandsAloneToo() {
        Parsed parsed =
                Parsed.of("The/the/DET/2/det ferry/ferry/NOUN/9/nsubj _,/,/PUNCT/2/punct which/which/PRON/5/nsubj "
                        + "carried/carry/VERB/2/acl:relcl ninety/ninety/NUM/7/nummod people/people/NOUN/5/obj _,/,/PUNCT/9/punct "
                        + "sank/sink/VERB/0/root _././PUNCT/9/punct");
        assertThat(claims(parsed))
                .containsExactly("The ferry, which carried ninety people, sank", "which carried ninety people");
    }

    @Test
    void conditionsStayWithWhatTheyCondition() {
        Parsed parsed = Parsed.of("If/if/SCONJ/4/mark the/the/DET/3/det wind/wind/NOUN/4/nsubj drops/drop/VERB/8/advcl "
                + "_,/,/PUNCT/8/punct it/it/PRON/8/nsubj will/will/AUX/8/aux sail/sail/VERB/0/root _././PUNCT/8/punct");
        assertThat(claims(parsed)).containsExactly("If the wind drops, it will sail");
        assertThat(new Certainty(parsed.grammar(), List.of(), word -> 3, List.of()).of(7))
                .isEqualTo(Holds.PLANNED);
    }

    @Test
    void whatHoldsOtherwiseStandsAlone() {
        Parsed parsed =
                Parsed.of("The/the/DET/2/det ferry/ferry/NOUN/3/nsubj left/leave/VERB/0/root Ambon/Ambon/PROPN/3/obj "
                        + "and/and/CCONJ/7/cc may/may/AUX/7/aux reach/reach/VERB/3/conj Banda/Banda/PROPN/7/obj today/today/NOUN/7/obl:unmarked "
                        + "_././PUNCT/3/punct");
        assertThat(claims(parsed)).containsExactly("The ferry left Ambon", "may reach Banda today");
    }

    @Test
    void whatIsToldOfSomebodyInPassingStandsAloneWhereItHoldsOtherwise() {
        Parsed parsed = Parsed.of("Lopez/Lopez/PROPN/9/nsubj:pass/PERSON _,/,/PUNCT/4/punct who/who/PRON/4/nsubj "
                + "resigned/resign/VERB/1/acl:relcl last/last/ADJ/6/amod week/week/NOUN/4/obl:unmarked _,/,/PUNCT/1/punct is/be/AUX/9/aux:pass "
                + "expected/expect/VERB/0/root to/to/PART/11/mark testify/testify/VERB/9/xcomp _././PUNCT/9/punct");
        assertThat(claims(parsed)).contains("who resigned last week");
    }

    @Test
    void fragmentsWithoutAStatementAreNone() {
        assertThat(claims(Parsed.of("More/more/ADJ/2/amod photos/photo/NOUN/0/root")))
                .isEmpty();
    }

    @Test
    void whatSomebodyDidBesidesSayingSoIsAClaim() {
        Parsed parsed =
                Parsed.of(SAID + "and/and/CCONJ/9/cc closed/close/VERB/3/conj the/the/DET/11/det road/road/NOUN/9/obj "
                        + "at/at/ADP/13/case noon/noon/NOUN/9/obl _././PUNCT/3/punct");
        assertThat(claims(parsed)).containsExactly("the bridge cracked", "closed the road at noon");
    }

    @Test
    void aCircumstanceOfSayingIsAClaim() {
        Parsed parsed = Parsed.of(
                SAID + "as/as/SCONJ/11/mark the/the/DET/10/det river/river/NOUN/11/nsubj rose/rise/VERB/3/advcl "
                        + "_././PUNCT/3/punct");
        assertThat(claims(parsed)).contains("as the river rose");
    }

    private static List<String> claims(Parsed parsed) {
        Certainty certainty = new Certainty(parsed.grammar(), List.of(), word -> 3, List.of());
        Clauses clauses = new Clauses(parsed.grammar(), Attributions.in(parsed.grammar(), List.of()), certainty);
        return parsed.syntax().sentences().stream()
                .flatMap(s -> clauses.of(s).stream())
                .map(c -> c.span().in(parsed.text()))
                .toList();
    }
}

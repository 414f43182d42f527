package org.consilience.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.consilience.model.CitedSource;
import org.consilience.model.Saying;
import org.junit.jupiter.api.Test;

class SayingsTest {
    private static final String SAID = "Lopez/Lopez/PROPN/2/nsubj/PERSON said/say/VERB/0/root ";

    @Test
    void aNounOfSayingStandsWithinWhoeverTellsOfIt() {
        assertThat(chains(SAID
                        + "the/the/DET/4/det report/report/NOUN/7/nsubj by/by/ADP/6/case police/police/NOUN/4/nmod "
                        + "failed/fail/VERB/2/ccomp _././PUNCT/2/punct"))
                .containsExactly("said: Lopez", "report: Lopez < police");
    }

    @Test
    void aVerbOfSayingNeedsNoClauseOfItsOwn() {
        assertThat(chains(SAID + "police/police/NOUN/4/nsubj discussed/discuss/VERB/2/ccomp the/the/DET/6/det "
                        + "ferry/ferry/NOUN/4/obj _././PUNCT/2/punct"))
                .containsExactly("said: Lopez", "discussed: Lopez < police");
    }

    @Test
    void whoeverMakesAStatementSaysIt() {
        assertThat(chains(SAID + "police/police/NOUN/4/nsubj made/make/VERB/2/ccomp no/no/DET/6/det "
                        + "statement/statement/NOUN/4/obj _././PUNCT/2/punct"))
                .containsExactly("said: Lopez", "statement: Lopez < police");
    }

    @Test
    void whereNobodyIsNamedTheLinkIsEmpty() {
        assertThat(chains(SAID
                        + "the/the/DET/4/det answer/answer/NOUN/5/nsubj came/come/VERB/2/ccomp late/late/ADV/5/advmod "
                        + "_././PUNCT/2/punct"))
                .containsExactly("said: Lopez", "answer: Lopez < ?");
    }

    @Test
    void whatSomebodySaysOfTheirOwnWordsIsOneStepOfTheChain() {
        assertThat(chains("Lopez/Lopez/PROPN/2/nsubj/PERSON said/say/VERB/0/root she/she/PRON/4/nsubj "
                        + "believes/believe/VERB/2/ccomp police/police/NOUN/6/nsubj announced/announce/VERB/4/ccomp "
                        + "a/a/DET/8/det plan/plan/NOUN/6/obj _././PUNCT/2/punct"))
                .containsExactly("said: Lopez", "believes: Lopez < Lopez", "announced: Lopez < police");
    }

    @Test
    void whoDoesNotBelieveItIsNoStepOfTheChain() {
        assertThat(chains(SAID + "drivers/driver/NOUN/6/nsubj do/do/AUX/6/aux not/not/PART/6/advmod "
                        + "believe/believe/VERB/2/ccomp that/that/SCONJ/9/mark police/police/NOUN/9/nsubj "
                        + "announced/announce/VERB/6/ccomp a/a/DET/11/det plan/plan/NOUN/9/obj _././PUNCT/2/punct"))
                .contains("announced: Lopez < police");
    }

    @Test
    void labelledAnswersAreTheirSpeakers() {
        assertThat(
                        chains(
                                "Q/Q/PROPN/4/dep _:/:/PUNCT/1/punct Who/who/PRON/4/nsubj sank/sink/VERB/0/root _?/?/PUNCT/4/punct "
                                        + "## Lopez/Lopez/PROPN/4/dep/PERSON _:/:/PUNCT/1/punct I/I/PRON/4/nsubj talked/talk/VERB/0/root "
                                        + "_././PUNCT/4/punct ## Q/Q/PROPN/3/dep _:/:/PUNCT/1/punct When/when/ADV/0/root _?/?/PUNCT/3/punct"))
                .contains(":: Lopez", "talked: Lopez < Lopez");
    }

    private static List<String> chains(String notation) {
        Parsed parsed = Parsed.of(notation);
        List<Saying> sayings =
                new ReportReader(parsed).read(parsed.report()).marks().sayings();
        return IntStream.range(0, sayings.size())
                .mapToObj(i -> sayings.get(i).cue().in(parsed.text()) + ": " + names(Saying.chain(sayings, i)))
                .toList();
    }

    private static String names(List<Optional<CitedSource>> chain) {
        return String.join(
                " < ",
                chain.stream()
                        .map(link -> link.map(CitedSource::name).orElse("?"))
                        .toList());
    }
}

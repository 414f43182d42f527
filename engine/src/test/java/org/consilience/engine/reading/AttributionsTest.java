package org.consilience.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.consilience.model.Attribution;
import org.consilience.model.Span;
import org.junit.jupiter.api.Test;

class AttributionsTest {
    private static final String SANK =
            "The/the/DET/2/det ferry/ferry/NOUN/3/nsubj sank/sink/VERB/0/root _,/,/PUNCT/3/punct ";

    @Test
    void contentBeforeTheVerb() {
        Parsed parsed = Parsed.of(
                "The/the/DET/2/det ferry/ferry/NOUN/3/nsubj sank/sink/VERB/6/ccomp _,/,/PUNCT/6/punct "
                        + "police/police/NOUN/6/nsubj said/say/VERB/0/root Monday/Monday/PROPN/6/obl _././PUNCT/6/punct");
        assertThat(drawn(parsed)).containsExactly("police | said | The ferry sank");
    }

    @Test
    void accordingToAPhrase() {
        Parsed parsed = Parsed.of(SANK + "according/accord/VERB/8/case to/to/ADP/5/fixed the/the/DET/8/det "
                + "mayor/mayor/NOUN/3/obl _././PUNCT/3/punct");
        assertThat(drawn(parsed)).containsExactly("the mayor | according to | The ferry sank");
    }

    @Test
    void whoeverIsCitedStandsWithinWhoeverCites() {
        Parsed parsed = Parsed.of(
                SANK + "the/the/DET/6/det agency/agency/NOUN/7/nsubj reported/report/VERB/3/parataxis "
                        + "_,/,/PUNCT/7/punct citing/cite/VERB/7/advcl officials/official/NOUN/9/obj _././PUNCT/3/punct");
        List<Attribution> found = Attributions.drawn(Attributions.in(parsed.grammar(), List.of()));
        assertThat(drawn(parsed))
                .containsExactly("the agency | reported | The ferry sank", "officials | citing | The ferry sank");
        assertThat(found.get(1).within()).hasValue(0);
    }

    @Test
    void aSentenceEndIsReadByItsWordsWhereTheParseIsWrong() {
        Parsed parsed = Parsed.of(SANK + "the/the/DET/6/det mayor/mayor/NOUN/3/appos told/tell/VERB/6/acl "
                + "reporters/reporter/NOUN/7/obj _././PUNCT/3/punct");
        assertThat(drawn(parsed)).containsExactly("the mayor | told | The ferry sank");
    }

    @Test
    void aQuotationThatGoesOnKeepsItsSpeaker() {
        Parsed parsed = Parsed.of("_\"/\"/PUNCT/3/punct _It/it/PRON/3/nsubj sank/sink/VERB/7/ccomp _,/,/PUNCT/7/punct "
                + "_\"/\"/PUNCT/7/punct Lopez/Lopez/PROPN/7/nsubj said/say/VERB/0/root _././PUNCT/7/punct "
                + "## _\"/\"/PUNCT/3/punct _We/we/PRON/3/nsubj swam/swim/VERB/0/root all/all/DET/5/det "
                + "night/night/NOUN/3/obl _././PUNCT/3/punct _\"/\"/PUNCT/3/punct");
        assertThat(drawn(parsed))
                .containsExactly("Lopez | said | \"It sank,\"", "Lopez | said | \"We swam all night.\"");
    }

    @Test
    void speakersOfATranscript() {
        Parsed parsed = Parsed.of("LOPEZ/LOPEZ/PROPN/4/dep _:/:/PUNCT/1/punct It/it/PRON/4/nsubj sank/sink/VERB/0/root "
                + "_././PUNCT/4/punct ## RUIZ/RUIZ/PROPN/4/dep _:/:/PUNCT/1/punct Nobody/nobody/PRON/4/nsubj "
                + "drowned/drown/VERB/0/root _././PUNCT/4/punct ## LOPEZ/LOPEZ/PROPN/4/dep _:/:/PUNCT/1/punct "
                + "All/all/PRON/4/nsubj swam/swim/VERB/0/root _././PUNCT/4/punct");
        assertThat(drawn(parsed))
                .containsExactly("LOPEZ | : | It sank.", "RUIZ | : | Nobody drowned.", "LOPEZ | : | All swam.");
    }

    @Test
    void oneLabelAgainAndAgainIsNoSpeaker() {
        Parsed parsed = Parsed.of("LOPEZ/LOPEZ/PROPN/4/dep _:/:/PUNCT/1/punct It/it/PRON/4/nsubj sank/sink/VERB/0/root "
                + "_././PUNCT/4/punct ## LOPEZ/LOPEZ/PROPN/4/dep _:/:/PUNCT/1/punct Nobody/nobody/PRON/4/nsubj "
                + "drowned/drown/VERB/0/root _././PUNCT/4/punct ## LOPEZ/LOPEZ/PROPN/4/dep _:/:/PUNCT/1/punct "
                + "All/all/PRON/4/nsubj swam/swim/VERB/0/root _././PUNCT/4/punct");
        assertThat(drawn(parsed)).isEmpty();
    }

    private static List<String> drawn(Parsed parsed) {
        return Attributions.drawn(Attributions.in(parsed.grammar(), List.of())).stream()
                .map(a -> text(parsed, a.source()) + " | " + text(parsed, a.cue()) + " | " + text(parsed, a.content()))
                .toList();
    }

    private static String text(Parsed parsed, List<Span> spans) {
        return spans.stream().map(s -> s.in(parsed.text())).collect(Collectors.joining(" .. "));
    }
}

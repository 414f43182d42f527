package org.consilience.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
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

    private static final String COUNTED =
            "Police/police/NOUN/2/nsubj put/put/VERB/0/root the/the/DET/4/det toll/toll/NOUN/2/obj "
                    + "at/at/ADP/6/case nine/nine/NUM/2/obl ";

    @Test
    void whoeverPutsANumberAtSomethingSaysSo() {
        assertThat(drawn(Parsed.of(COUNTED + "_././PUNCT/2/punct"))).containsExactly("Police | put | the toll at nine");
        assertThat(drawn(Parsed.of(COUNTED + "to/to/ADP/8/case twelve/twelve/NUM/2/obl _././PUNCT/2/punct")))
                .containsExactly("Police | put | the toll at nine to twelve");
        assertThat(drawn(Parsed.of(COUNTED.replace("nine/nine/NUM", "risk/risk/NOUN") + "_././PUNCT/2/punct")))
                .isEmpty();
    }

    @Test
    void howSomebodyPutsItIsSaid() {
        Parsed parsed = Parsed.of("Lopez/Lopez/PROPN/2/nsubj put/put/VERB/0/root it/it/PRON/2/obj so/so/ADV/2/advmod "
                + "_:/:/PUNCT/8/punct _\"/\"/PUNCT/8/punct _It/it/PRON/8/nsubj sank/sink/VERB/2/ccomp _././PUNCT/8/punct "
                + "_\"/\"/PUNCT/8/punct");
        assertThat(drawn(parsed)).containsExactly("Lopez | put | \"It sank.\"");
    }

    @Test
    void whatStandsBehindASemicolonAndSaysIsSaidByItself() {
        Parsed parsed =
                Parsed.of("Police/police/NOUN/2/nsubj said/say/VERB/0/root it/it/PRON/4/nsubj sank/sink/VERB/2/ccomp "
                        + "_;/;/PUNCT/7/punct Lopez/Lopez/PROPN/7/nsubj said/say/VERB/4/conj nobody/nobody/PRON/9/nsubj "
                        + "drowned/drown/VERB/7/ccomp _././PUNCT/2/punct");
        assertThat(drawn(parsed)).containsExactly("Police | said | it sank", "Lopez | said | nobody drowned");
    }

    @Test
    void whatTheModelDrawsOfAnotherSentenceIsWhoseItIsThere() {
        Parsed parsed =
                Parsed.of("It/it/PRON/2/nsubj sank/sink/VERB/5/ccomp _,/,/PUNCT/5/punct surveys/survey/NOUN/5/nsubj "
                        + "hint/hint/VERB/0/root _././PUNCT/5/punct || _\"/\"/PUNCT/3/punct _Nobody/nobody/PRON/3/nsubj "
                        + "drowned/drown/VERB/7/ccomp _,/,/PUNCT/7/punct _\"/\"/PUNCT/7/punct Lopez/Lopez/PROPN/7/nsubj "
                        + "said/say/VERB/0/root _././PUNCT/7/punct");
        Span quoted = span(parsed, "\"Nobody drowned,\"");
        Attribution hint = new Attribution(
                List.of(span(parsed, "surveys")),
                List.of(span(parsed, "hint")),
                List.of(span(parsed, "It sank"), quoted),
                OptionalInt.empty());
        Attribution said = new Attribution(
                List.of(span(parsed, "Lopez")), List.of(span(parsed, "said")), List.of(quoted), OptionalInt.empty());
        assertThat(drawn(parsed, List.of(hint, said)))
                .containsExactly("surveys | hint | It sank", "Lopez | said | \"Nobody drowned,\"");
    }

    private static Span span(Parsed parsed, String words) {
        int at = parsed.text().indexOf(words);
        return new Span(at, at + words.length());
    }

    private static List<String> drawn(Parsed parsed) {
        return drawn(parsed, List.of());
    }

    private static List<String> drawn(Parsed parsed, List<Attribution> model) {
        return Attributions.drawn(Attributions.in(parsed.grammar(), model)).stream()
                .map(a -> text(parsed, a.source()) + " | " + text(parsed, a.cue()) + " | " + text(parsed, a.content()))
                .toList();
    }

    private static String text(Parsed parsed, List<Span> spans) {
        return spans.stream().map(s -> s.in(parsed.text())).collect(Collectors.joining(" .. "));
    }
}

package org.consilience.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.CitedSource;
import org.consilience.model.Claim;
import org.consilience.model.Origin;
import org.junit.jupiter.api.Test;

class ChainsTest {
    private static final String SANK =
            "The/the/DET/2/det ferry/ferry/NOUN/3/nsubj sank/sink/VERB/%d/%s near/near/ADP/5/case land/land/NOUN/3/obl ";
    private static final String TOLD = SANK.formatted(9, "ccomp")
            + "_,/,/PUNCT/9/punct Mia/Mia/PROPN/9/nsubj/PERSON Lopez/Lopez/PROPN/7/flat/PERSON told/tell/VERB/0/root ";

    @Test
    void aNamedListenerIsTheOutletOfAReport() {
        assertThat(chain(TOLD + "Kanal9/Kanal9/PROPN/9/iobj _././PUNCT/9/punct"))
                .containsExactly("Kanal9", "Mia Lopez");
    }

    @Test
    void aNounThatTheParserTakesForAnAdverbIsTold() {
        assertThat(chain(TOLD
                        + "the/the/DET/12/det Osmark/Osmark/PROPN/12/compound/ORGANIZATION daily/daily/NOUN/9/advmod "
                        + "_././PUNCT/9/punct"))
                .containsExactly("Osmark", "Mia Lopez");
    }

    @Test
    void aBodyThatIsToldThingsIsNoOutlet() {
        assertThat(chain(TOLD + "the/the/DET/12/det Supreme/Supreme/PROPN/12/compound/ORGANIZATION "
                        + "Court/court/PROPN/9/iobj/ORGANIZATION _././PUNCT/9/punct"))
                .containsExactly("Mia Lopez");
    }

    @Test
    void aNameBesideAWordForAMediumIsAnOutlets() {
        assertThat(links(
                        "The/the/DET/3/det newspaper/newspaper/NOUN/3/nmod:desc Osmark/Osmark/PROPN/4/nsubj/ORGANIZATION "
                                + "said/say/VERB/0/root the/the/DET/6/det ferry/ferry/NOUN/7/nsubj sank/sink/VERB/4/ccomp "
                                + "near/near/ADP/9/case land/land/NOUN/7/obl _././PUNCT/4/punct"))
                .singleElement()
                .satisfies(link -> assertThat(link.kind()).isEqualTo(Origin.Kind.OUTLET));
    }

    @Test
    void aCompanySetBesideIsNamedWhateverItsLastWordIs() {
        assertThat(chain("The/the/DET/2/det owner/owner/NOUN/8/nsubj _,/,/PUNCT/6/punct "
                        + "Osmark/Osmark/PROPN/5/compound/ORGANIZATION Line/Line/PROPN/6/compound/ORGANIZATION AS/as/NOUN/2/appos "
                        + "_,/,/PUNCT/2/punct said/say/VERB/0/root the/the/DET/10/det ferry/ferry/NOUN/11/nsubj "
                        + "sank/sink/VERB/8/ccomp near/near/ADP/13/case land/land/NOUN/11/obl _././PUNCT/8/punct"))
                .containsExactly("Osmark Line");
    }

    @Test
    void itIsOneAndNotSeveral() {
        String critics = "Osmark/Osmark/PROPN/2/nsubj/ORGANIZATION said/say/VERB/0/root the/the/DET/4/det "
                + "ferry/ferry/NOUN/5/nsubj sank/sink/VERB/2/ccomp near/near/ADP/7/case land/land/NOUN/5/obl _././PUNCT/2/punct "
                + "|| Critics/critic/NOUN/2/nsubj said/say/VERB/0/root the/the/DET/4/det crew/crew/NOUN/5/nsubj "
                + "slept/sleep/VERB/2/ccomp on/on/ADP/7/case deck/deck/NOUN/5/obl _././PUNCT/2/punct "
                + "|| It/it/PRON/2/nsubj said/say/VERB/0/root nobody/nobody/PRON/4/nsubj drowned/drown/VERB/2/ccomp "
                + "near/near/ADP/6/case land/land/NOUN/4/obl _././PUNCT/2/punct";
        assertThat(last(critics)).isEqualTo("Osmark");
    }

    @Test
    void whoeverCitesASourceStandsBeforeIt() {
        assertThat(chain(SANK.formatted(0, "root") + "_,/,/PUNCT/3/punct according/accord/VERB/10/case "
                        + "to/to/ADP/7/fixed a/a/DET/10/det source/source/NOUN/3/obl cited/cite/VERB/10/acl "
                        + "by/by/ADP/13/case Reuters/Reuters/PROPN/11/obl:agent/ORGANIZATION _././PUNCT/3/punct"))
                .containsExactly("Reuters", "a source");
    }

    @Test
    void anAccountOfSomebodyElseIsALink() {
        assertThat(chain("On/on/ADP/4/case Lopez/Lopez/PROPN/4/nmod:poss/PERSON _'s/'s/PART/2/case "
                        + "account/account/NOUN/7/obl the/the/DET/6/det police/police/NOUN/7/nsubj "
                        + "said/say/VERB/0/root the/the/DET/9/det ferry/ferry/NOUN/10/nsubj sank/sink/VERB/7/ccomp "
                        + "near/near/ADP/12/case land/land/NOUN/10/obl _././PUNCT/7/punct"))
                .containsExactly("Lopez's account", "police");
    }

    @Test
    void ofTwoSubjectsTheOneBesideTheVerbSpeaks() {
        assertThat(chain("Lopez/Lopez/PROPN/7/nsubj/PERSON sank/sink/VERB/7/ccomp the/the/DET/4/det "
                        + "ferry/ferry/NOUN/2/obj _,/,/PUNCT/2/punct police/police/NOUN/7/nsubj said/say/VERB/0/root "
                        + "_././PUNCT/7/punct"))
                .containsExactly("police");
    }

    @Test
    void aTitleBeforeAFullNameIsKnown() {
        List<CitedSource> chain = links("Harbour/Harbour/PROPN/2/compound Master/master/NOUN/3/nmod:desc "
                + "Mia/Mia/PROPN/5/nsubj/PERSON Lopez/Lopez/PROPN/3/flat/PERSON said/say/VERB/0/root "
                + "the/the/DET/7/det ferry/ferry/NOUN/8/nsubj sank/sink/VERB/5/ccomp _././PUNCT/5/punct");
        assertThat(chain)
                .singleElement()
                .satisfies(link -> assertThat(link.title()).contains("Harbour Master"));
    }

    private static List<String> chain(String notation) {
        return links(notation).stream().map(CitedSource::name).toList();
    }

    /** Who says the last claim, in the end. */
    private static String last(String notation) {
        Parsed parsed = Parsed.of(notation);
        List<Claim> claims = new ReportReader(parsed).read(parsed.report()).claims();
        List<CitedSource> chain = claims.get(claims.size() - 1).saidBy();
        return chain.get(chain.size() - 1).name();
    }

    private static List<CitedSource> links(String notation) {
        Parsed parsed = Parsed.of(notation);
        return new ReportReader(parsed).read(parsed.report()).claims().get(0).saidBy();
    }
}

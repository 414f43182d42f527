package org.consilience.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.Masthead;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Span;
import org.junit.jupiter.api.Test;

class ReportReaderTest {
    private static final String TOLD = "Maria/Maria/PROPN/2/compound/PERSON Lopez/Lopez/PROPN/3/nsubj/PERSON "
            + "said/say/VERB/0/root the/the/DET/5/det bridge/bridge/NOUN/7/nsubj will/will/AUX/7/aux "
            + "close/close/VERB/3/ccomp _././PUNCT/3/punct";
    private static final String ADDED = "|| She/she/PRON/2/nsubj added/add/VERB/0/root it/it/PRON/6/nsubj "
            + "was/be/AUX/6/cop not/not/PART/6/advmod safe/safe/ADJ/2/ccomp _././PUNCT/2/punct";
    private static final String ASKED = "|| Who/who/PRON/2/nsubj knows/know/VERB/0/root _?/?/PUNCT/2/punct";
    private static final String RAINED = "|| It/it/PRON/2/nsubj rained/rain/VERB/0/root _././PUNCT/2/punct";

    @Test
    void whatIsSaidIsTheClaimAndWhoSaysItsChain() {
        Reading reading = read(Parsed.of(TOLD));
        assertThat(dump(reading)).containsExactly("Maria Lopez: the bridge will close [PLANNED]");
    }

    @Test
    void whatAThingShowsIsToldWithTheThing() {
        Reading reading = read(Parsed.of("The/the/DET/2/det move/move/NOUN/3/nsubj suggests/suggest/VERB/0/root "
                + "the/the/DET/5/det bridge/bridge/NOUN/7/nsubj will/will/AUX/7/aux close/close/VERB/3/ccomp "
                + "_././PUNCT/3/punct"));
        assertThat(dump(reading)).singleElement().asString().startsWith("The move suggests the bridge will close");
    }

    @Test
    void whatHangsFromTheSayingTooIsSaidToo() {
        Reading reading = read(Parsed.of(TOLD.substring(0, TOLD.indexOf(" _./"))
                + " _,/,/PUNCT/11/punct the/the/DET/10/det road/road/NOUN/11/nsubj floods/flood/VERB/3/ccomp "
                + "every/every/DET/13/det night/night/NOUN/11/obl:unmarked _././PUNCT/3/punct"));
        assertThat(dump(reading)).last().isEqualTo("Maria Lopez: the road floods every night [ASSERTED]");
    }

    @Test
    void whatSomebodyDoesBesidesSayingSoIsToldByTheReport() {
        Reading reading = read(Parsed.of(TOLD.substring(0, TOLD.indexOf(" _./")) + " "
                + "and/and/CCONJ/9/cc closed/close/VERB/3/conj the/the/DET/11/det road/road/NOUN/9/obj "
                + "itself/itself/PRON/9/obl _././PUNCT/3/punct"));
        assertThat(dump(reading)).last().isEqualTo("closed the road itself [ASSERTED]");
    }

    @Test
    void pronounsAreResolvedToNames() {
        Reading reading = read(Parsed.of(TOLD + ADDED));
        assertThat(dump(reading)).last().isEqualTo("Maria Lopez: it was not safe [DENIED]");
    }

    @Test
    void questionsAreNoClaims() {
        assertThat(dump(read(Parsed.of(TOLD + ASKED + RAINED)))).last().isEqualTo("It rained [ASSERTED]");
        assertThat(read(Parsed.of(TOLD + ASKED + RAINED)).claims()).hasSize(2);
    }

    @Test
    void boilerplateIsNoClaim() {
        Parsed parsed = Parsed.of(RAINED);
        Report report = new Report(
                new ReportId("r"),
                "test",
                Masthead.blank(),
                parsed.text(),
                List.of(new Span(0, parsed.text().length())));
        assertThat(new ReportReader(parsed).read(report).claims()).isEmpty();
    }

    @Test
    void everyClaimHasItsMeaning() {
        Reading reading = read(Parsed.of(TOLD + ADDED));
        assertThat(reading.meanings()).hasSameSizeAs(reading.claims());
    }

    private static Reading read(Parsed parsed) {
        return new ReportReader(parsed).read(parsed.report());
    }

    private static List<String> dump(Reading reading) {
        return reading.claims().stream()
                .map(c -> chain(c) + c.span().in(reading.report().text()) + " [" + c.holds() + "]")
                .toList();
    }

    private static String chain(Claim claim) {
        return String.join("", claim.saidBy().stream().map(s -> s.name() + ": ").toList());
    }
}

package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.consilience.model.Point;
import org.consilience.model.Span;
import org.junit.jupiter.api.Test;

class AloneTest {
    private static final String SHORT =
            "The/the/DET/det/2 bridge/bridge/NOUN/nsubj:pass/4 was/be/AUX/aux:pass/4 closed/close/VERB/root/0";
    private static final String CRACKS = SHORT + " as/as/SCONJ/mark/7 engineers/engineer/NOUN/nsubj/7"
            + " looked/look/VERB/advcl/4 for/for/ADP/case/9 cracks/crack/NOUN/obl/7";
    private static final String COUNTED =
            SHORT + " ,/,/PUNCT/punct/6 cutting/cut/VERB/advcl/4" + " two/two/NUM/nummod/8 villages/village/NOUN/obj/6";
    private static final String ELSEWHERE =
            "Engineers/engineer/NOUN/nsubj/2 looked/look/VERB/root/0" + " for/for/ADP/case/4 cracks/crack/NOUN/obl/2";

    @Test
    void whatAPartOfAStatementSaysBesidesIsToldByItself() {
        assertThat(alone(SHORT, CRACKS)).containsExactly("as engineers looked for cracks");
    }

    @Test
    void aNumberOfItsOwnIsEnough() {
        assertThat(alone(SHORT, COUNTED)).containsExactly("cutting two villages");
    }

    @Test
    void whatAThirdReportSaysInAnotherPlaceIsNotAlone() {
        assertThat(alone(SHORT, CRACKS, ELSEWHERE)).containsExactly("Engineers looked for cracks");
    }

    @Test
    void aStatementBesideNoOtherIsAloneAsAWhole() {
        assertThat(alone(SHORT, SHORT, COUNTED)).containsExactly("The bridge was closed , cutting two villages");
    }

    /** What is alone where the first two reports agree. */
    private static List<String> alone(String... reports) {
        Ledger ledger = Newsroom.ledger(reports);
        Drafting drafting = new Drafting(ledger, claims -> Point.Backing.of(1));
        List<Draft> agreed = List.of(drafting.agreement(ledger.statements().subList(0, 2)));
        return new Alone(ledger, drafting, agreed, List.of())
                .drafts().stream()
                        .flatMap(draft -> Stream.of(draft.groups().get(0)))
                        .map(group -> words(ledger, group))
                        .toList();
    }

    private static String words(Ledger ledger, Point.Group group) {
        Statement statement = ledger.statements().stream()
                .filter(s -> s.claim().id().equals(group.claims().get(0)))
                .findFirst()
                .orElseThrow();
        Span span = group.excerpts()
                .getOrDefault(statement.claim().id(), statement.claim().span());
        return span.in(statement.reading().report().text());
    }
}

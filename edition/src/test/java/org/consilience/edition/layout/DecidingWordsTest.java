package org.consilience.edition.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Entity;
import org.consilience.model.Holds;
import org.consilience.model.NameMention;
import org.consilience.model.Point;
import org.consilience.model.ReportId;
import org.consilience.model.Span;
import org.junit.jupiter.api.Test;

class DecidingWordsTest {
    private static final String TEXT = "Harbour master Petter Aas said ferries to Bergen would run again.";
    private static final Claim CLAIM = claim("ferries to Bergen would run again", "Bergen");

    @Test
    void aNameIsMarkedWhereItSaysTheClaim() {
        assertThat(marked(Point.Kind.ACTOR, "Petter Aas")).containsExactly("Petter Aas");
    }

    @Test
    void theValueIsMarkedWhereItStandsInTheClaim() {
        assertThat(marked(Point.Kind.ACTION, "run again")).containsExactly("run again");
    }

    @Test
    void theNamesOfTheClaimAreMarkedWhereTheValueStandsNowhere() {
        assertThat(marked(Point.Kind.ACTOR, "Port of Bergen")).containsExactly("Bergen");
    }

    private static List<String> marked(Point.Kind kind, String value) {
        return DecidingWords.of(TEXT, new Span(0, TEXT.length()), CLAIM, kind, value).stream()
                .map(span -> span.in(TEXT))
                .toList();
    }

    private static Claim claim(String words, String name) {
        NameMention mention = new NameMention(span(name), Entity.Type.PLACE, name);
        Claim.Details details = new Claim.Details(List.of(), List.of(), List.of(mention), List.of());
        return new Claim(new ClaimId("c"), new ReportId("r"), span(words), List.of(), Holds.PLANNED, details);
    }

    private static Span span(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }
}

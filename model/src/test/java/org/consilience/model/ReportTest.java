package org.consilience.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final String TEXT = "Sign up here The ferry ran aground.";
    private static final Span ALL = new Span(0, TEXT.length());
    private static final Report REPORT =
            new Report(new ReportId("a"), "a.txt", Masthead.blank(), TEXT, List.of(new Span(0, 12)));

    @Test
    void aSentenceThatBeginsWithBoilerplateIsNoBoilerplate() {
        assertThat(REPORT.isBoilerplate(ALL)).isFalse();
        assertThat(REPORT.isBoilerplate(new Span(0, 14))).isTrue();
    }

    @Test
    void pastBoilerplateBeginsWithTheFirstWordAfterIt() {
        assertThat(REPORT.pastBoilerplate(ALL).in(TEXT)).isEqualTo("The ferry ran aground.");
    }

    @Test
    void whatIsAllBoilerplateStaysAsItIs() {
        assertThat(REPORT.pastBoilerplate(new Span(0, 12))).isEqualTo(new Span(0, 12));
    }

    @Test
    void aSpanWithoutBoilerplateStaysAsItIs() {
        assertThat(REPORT.pastBoilerplate(new Span(13, 22))).isEqualTo(new Span(13, 22));
    }
}

package org.consilience.eval.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.consilience.model.Entity;
import org.consilience.model.Syntax;
import org.consilience.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoreNlpTest {
    private final CoreNlp parser = new CoreNlp();

    @Test
    void givesUniversalPartsOfSpeech() {
        String text = "The ferry was hit because Maria Lopez had not seen it.";
        Syntax syntax = parse(text);
        assertThat(syntax.tokens().stream().map(Token::upos))
                .containsExactly(
                        "DET", "NOUN", "AUX", "VERB", "SCONJ", "PROPN", "PROPN", "AUX", "PART", "VERB", "PRON",
                        "PUNCT");
    }

    @Test
    void givesHeadsWithinTheReportAndOneRoot() {
        Syntax syntax = parse("It rained.\n\nThe ferry was hit by a barge.");
        Token agent = syntax.tokens().get(9);
        assertThat(agent.lemma()).isEqualTo("barge");
        assertThat(syntax.tokens().get(agent.head()).lemma()).isEqualTo("hit");
        assertThat(syntax.tokens().stream().filter(t -> t.head() < 0)).hasSize(2);
    }

    @Test
    void findsNames() {
        String text = "Maria Lopez of the United Nations arrived in Lisbon on Monday.";
        Syntax syntax = parse(text);
        assertThat(syntax.entities().stream().map(e -> e.span().in(text) + " " + e.type()))
                .containsExactly(
                        "Maria Lopez " + Entity.Type.PERSON,
                        "United Nations " + Entity.Type.ORGANIZATION,
                        "Lisbon " + Entity.Type.PLACE);
    }

    @Test
    void headlineAndParagraphsEndSentences() {
        String text = "Ferry hits barge in harbour\nA ferry hit a barge on Monday.\n\nNobody was hurt";
        assertThat(sentences(text))
                .containsExactly("Ferry hits barge in harbour", "A ferry hit a barge on Monday.", "Nobody was hurt");
    }

    @Test
    void hardWrappedLinesDoNotEndSentences() {
        String text = "A ferry with forty\npassengers hit a barge on\nMonday and sank in the\nharbour of Lisbon.";
        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void capsHugeSentencesAndLosesNoWord() {
        String text = "ferry and ".repeat(400) + "barge.";
        Syntax syntax = parse(text);
        assertThat(syntax.sentences()).hasSize(6);
        assertThat(syntax.tokens()).hasSize(802);
        IntStream.range(0, syntax.sentences().size())
                .forEach(i -> assertThat(syntax.tokens(syntax.sentences().get(i)).stream()
                                .filter(t -> t.head() < 0))
                        .hasSize(1));
    }

    @Test
    void whatIsNoLanguageIsParsedAllTheSame() {
        assertThat(parse(" \n\n ").sentences()).isEmpty();
        assertThat(parse("\u200f\u0007").tokens()).isEmpty();
        String text = "\u202bNobody \ud83d\ude00 was hurt\u202c \u0000 there.";
        assertThat(parse(text).tokens())
                .allSatisfy(t -> assertThat(t.span().end()).isLessThanOrEqualTo(text.length()));
    }

    @Test
    void manyThreadsGetTheSame() {
        String text = "Maria Lopez said the ferry was hit by a barge. Nobody was hurt, she added.";
        Syntax alone = parse(text);
        assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> parse(text))).allMatch(alone::equals);
    }

    private List<String> sentences(String text) {
        return parse(text).sentences().stream().map(s -> s.span().in(text)).toList();
    }

    private Syntax parse(String text) {
        return parser.parse(text);
    }
}

package org.consilience.reader.onepass;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.consilience.model.Span;
import org.consilience.model.Token;
import org.junit.jupiter.api.Test;

class DoublesTest {
    @Test
    void anOwnerIsNoSubject() {
        assertThat(settled("Ada/PROPN/4/nsubj Osei/PROPN/0/flat 's/PART/0/case wife/NOUN/4/nsubj said/VERB/-1/root"))
                .containsExactly("Ada 3 nmod:poss", "Osei 0 flat", "'s 0 case", "wife 4 nsubj", "said -1 root");
    }

    @Test
    void anOwnerStandsBesideNobody() {
        assertThat(settled("Ada/PROPN/2/appos 's/PART/0/case wife/NOUN/4/nsubj Mary/PROPN/2/appos said/VERB/-1/root"))
                .containsExactly("Ada 2 nmod:poss", "'s 0 case", "wife 4 nsubj", "Mary 2 appos", "said -1 root");
    }

    @Test
    void ofTwoSubjectsSideBySideTheFirstIsWhatTheSecondIsCalled() {
        assertThat(settled("newspaper/NOUN/2/nsubj Horizon/PROPN/2/nsubj said/VERB/-1/root"))
                .containsExactly("newspaper 1 nmod:desc", "Horizon 2 nsubj", "said -1 root");
    }

    @Test
    void twoNamesSideBySideAreOne() {
        assertThat(settled("Per/PROPN/3/nsubj Holm/PROPN/3/nsubj geologist/NOUN/1/appos said/VERB/-1/root"))
                .containsExactly("Per 3 nsubj", "Holm 0 flat", "geologist 0 appos", "said -1 root");
    }

    @Test
    void whatIsRightStays() {
        String right =
                "Ada/PROPN/2/nmod:poss 's/PART/0/case wife/NOUN/3/nsubj told/VERB/-1/root police/NOUN/3/iobj Mary/PROPN/3/obj";
        assertThat(settled(right))
                .containsExactly(
                        "Ada 2 nmod:poss", "'s 0 case", "wife 3 nsubj", "told -1 root", "police 3 iobj", "Mary 3 obj");
    }

    /** Words as {@code form/UPOS/head/relation}, heads counted from 0, -1 the root; each as its form, head and relation afterwards. */
    private static List<String> settled(String sentence) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (String word : sentence.split(" ", -1)) {
            String[] parts = word.split("/", -1);
            Span span = new Span(text.length(), text.length() + parts[0].length());
            text.append(parts[0]).append(' ');
            tokens.add(new Token(span, parts[1], parts[0], Integer.parseInt(parts[2]), parts[3]));
        }
        Doubles.settle(text.toString(), tokens, 0);
        return tokens.stream()
                .map(token -> token.span().in(text.toString()) + " " + token.head() + " " + token.deprel())
                .toList();
    }
}

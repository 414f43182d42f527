package org.consilience.ingest.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.consilience.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleBookTest {
    static Stream<TextRule> rules() {
        return RuleBook.SHARED.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleMarksAndYieldsWhatItsExampleSays(TextRule rule) {
        String text = rule.example()
                .replace("[[[", "[[\u0001")
                .replace("]]]", "\u0002]]")
                .replace("[[", "")
                .replace("]]", "")
                .replace('\u0001', '[')
                .replace('\u0002', ']');

        TextEvidence alone = TextEvidence.of(text, new RuleBook(List.of(rule)), List.of());

        assertThat(bracketed(text, alone.boilerplate())).isEqualTo(rule.example());
        assertThat(yields(alone)).isEqualTo(rule.yields());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "More than 70 people were killed, the ministry said.",
                "Read more widely than most, the minister quoted three poets.",
                "Related charges were dropped in March, prosecutors said.",
                "By Tuesday night the water had reached the bridge.",
                "By Monday, Port Louis and Curepipe were without power.",
                "Follow the money, the prosecutor told the court on Thursday.",
                "The company said it would sign up new pilots in May.",
                "Watch officers saw the ferry at 5 a.m., the coastguard said.",
                "Photos showed the ferry on its side.",
                "Share prices fell 5 percent on Monday.",
                "“Click here and lose your savings,” police warned of the messages.",
                "The email said: contact the harbour master at once.",
                "Police asked anyone who saw the crash to call them.",
                "The Associated Press reported that the train had crossed the border.",
                "Citing a spokesman, Reuters said the pier was closed.",
                "Copyright law was changed in 2019, the court heard.",
                "Visitors to the pier were turned away.",
                "The story was first told by a pilot.",
                "Updated figures showed 27 people hurt.",
                "Video from the scene showed smoke.",
                "Live fire was used, witnesses said.",
                "Opinion polls put the party at 23 percent.",
                "Advertisement spending rose by 3 percent in 2020.",
                "Subscribers lost service for two days.",
                "Are you safe? That was the first thing she wrote.",
                "PORT LOUIS — Two ferries touched in the harbour."
            })
    void leavesWhatOnlyLooksLikeBoilerplate(String sentence) {
        assertThat(TextEvidence.of(
                                "Two ferries touched.\n" + sentence + "\nNobody was hurt.", RuleBook.SHARED, List.of())
                        .boilerplate())
                .isEmpty();
    }

    private static String bracketed(String text, List<Span> marked) {
        StringBuilder shown = new StringBuilder(text);
        for (int i = marked.size() - 1; i >= 0; i--) {
            shown.insert(marked.get(i).end(), "]]").insert(marked.get(i).begin(), "[[");
        }
        return shown.toString();
    }

    private static String yields(TextEvidence evidence) {
        List<String> parts = new ArrayList<>();
        evidence.published()
                .ifPresent(date -> parts.add("published=" + date.value().toLocalDate()));
        evidence.authors().forEach(author -> parts.add("author=" + author));
        evidence.credits().forEach(credit -> parts.add("credit=" + credit));
        evidence.outlets().forEach(outlet -> parts.add("outlet=" + outlet));
        return String.join("; ", parts);
    }
}

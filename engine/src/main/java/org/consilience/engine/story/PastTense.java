package org.consilience.engine.story;

import java.util.List;
import java.util.Locale;
import org.consilience.model.Reading;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.Token;

/** What the verb over some words tells: whether it is of the past ("was arrested this week", not "will be arrested" nor "opens"), and whether they are its own. */
final class PastTense {
    private static final List<String> PAST_HELPERS = List.of("was", "were", "had", "did", "'ve", "has", "have");
    private static final int STEPS = 8;

    private PastTense() {}

    static boolean governs(Reading reading, Span words) {
        Syntax syntax = reading.syntax();
        String text = reading.report().text();
        int at = syntax.tokenFrom(words.begin());
        for (int step = 0; step < STEPS && at >= 0 && at < syntax.tokens().size(); step++) {
            Token token = syntax.tokens().get(at);
            if (token.upos().equals("VERB") && !token.span().overlaps(words)) {
                return isPast(syntax, at, text);
            }
            at = token.head();
        }
        return false;
    }

    /** Whether the words say when the verb's own deed was: "drove into the crowd on July 14", not "before the end of the talks on July 26". */
    static boolean isOfVerb(Reading reading, Span words) {
        Syntax syntax = reading.syntax();
        List<Token> tokens = syntax.tokens();
        return tokens.stream()
                .filter(token -> words.contains(token.span()) && token.head() >= 0)
                .map(token -> tokens.get(token.head()))
                .filter(head -> !words.overlaps(head.span()))
                .anyMatch(head -> head.upos().equals("VERB"));
    }

    private static boolean isPast(Syntax syntax, int verb, String text) {
        Token token = syntax.tokens().get(verb);
        List<String> helpers = syntax
                .tokens(syntax.sentences().get(syntax.sentenceAt(token.span().begin())))
                .stream()
                .filter(t -> t.head() == verb
                        && (t.deprel().startsWith("aux") || t.deprel().equals("mark")))
                .map(t -> t.span().in(text).toLowerCase(Locale.ROOT))
                .toList();
        if (!helpers.isEmpty()) {
            return PAST_HELPERS.containsAll(helpers);
        }
        String form = token.span().in(text).toLowerCase(Locale.ROOT);
        return !form.equals(token.lemma()) && !form.endsWith("s") && !form.endsWith("ing");
    }
}

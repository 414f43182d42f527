package org.consilience.almanac.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.consilience.model.Amount;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.Token;

/** Finds how many and how much a text says; stateless and safe for many threads. */
public final class AmountTagger {
    /** The amounts of a text, in order and apart. */
    public List<Amount> tag(String text, Syntax syntax) {
        List<Amount> found = new ArrayList<>();
        for (Token token : syntax.tokens()) {
            String word = token.span().in(text);
            if (token.deprel().startsWith("nummod")
                    && token.head() >= 0
                    && word.matches("\\d{1,3}(,\\d{3})*(\\.\\d+)?")) {
                Token noun = syntax.tokens().get(token.head());
                OptionalDouble value = OptionalDouble.of(Double.parseDouble(word.replace(",", "")));
                Span span = token.span().hull(noun.span());
                found.add(new Amount(span, value, value, noun.lemma(), ""));
            }
        }
        return found;
    }
}

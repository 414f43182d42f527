package org.consilience.almanac.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.consilience.almanac.lexis.Table;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.Token;

/** Tells names of places that are meant as places from those that stand for a government. */
final class Pins {
    /** Words before a name among which its preposition stands. */
    private static final int NEAR = 6;

    private static final Set<String> SPEAKING = load("speaking.tsv");
    private static final Set<String> DEALING = load("dealing.tsv");
    private static final Set<String> INSTITUTIONS = load("institutions.tsv");

    private Pins() {}

    private static Set<String> load(String file) {
        Set<String> words = new TreeSet<>();
        Table.read(Pins.class, file, 2).forEach(e -> words.add(e.get(0)));
        return words;
    }

    /** Whether the name is a seat of power that stands for who sits there: the White House, the Kremlin. */
    static boolean isInstitution(String name) {
        String key = NameKey.of(name);
        return INSTITUTIONS.contains(key.startsWith("the ") ? key.substring(4) : key);
    }

    /** Whether the name does what only governments do, or has done to it: "Moscow denied", "condemned by Seoul", "talks with Paris". */
    static boolean isGovernment(Syntax syntax, Span span) {
        List<Token> tokens = syntax.tokens();
        for (int i = syntax.tokenFrom(span.begin());
                i < tokens.size() && tokens.get(i).span().begin() < span.end();
                i++) {
            Token token = tokens.get(i);
            if (token.head() >= 0 && !tokens.get(token.head()).span().overlaps(span)) {
                return acts(syntax, i) || isDealtWith(syntax, i);
            }
        }
        return false;
    }

    private static boolean acts(Syntax syntax, int name) {
        Token token = syntax.tokens().get(name);
        boolean doer = token.deprel().equals("nsubj") || token.deprel().equals("obl:agent");
        return doer && SPEAKING.contains(head(syntax, token).lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean isDealtWith(Syntax syntax, int name) {
        Token token = syntax.tokens().get(name);
        if (token.head() < 0) {
            return false;
        }
        if (token.deprel().equals("conj") && head(syntax, token).upos().equals("PROPN")) {
            return isDealtWith(syntax, token.head());
        }
        return syntax.tokens().subList(Math.max(0, name - NEAR), name).stream()
                .filter(other -> other.head() == name && other.deprel().equals("case"))
                .map(other -> other.lemma().toLowerCase(Locale.ROOT))
                .findFirst()
                .or(() -> token.deprel().equals("obj") ? Optional.of("") : Optional.empty())
                .map(how -> (head(syntax, token).lemma().toLowerCase(Locale.ROOT) + " " + how).strip())
                .filter(DEALING::contains)
                .isPresent();
    }

    private static Token head(Syntax syntax, Token token) {
        return syntax.tokens().get(token.head());
    }
}

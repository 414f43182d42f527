package org.consilience.almanac.amount;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.consilience.almanac.lexis.Table;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.Token;

/** What a figure counts: the noun that the syntax puts it to, and its unit. */
final class Counted {
    private static final Map<String, String> PERSONS = persons();
    private static final Set<String> BETWEEN = Set.of("DET", "ADJ", "ADV", "NUM", "PRON", "PART");
    private static final Set<String> INVARIABLE = Set.of(
            "aircraft",
            "spacecraft",
            "sheep",
            "fish",
            "cattle",
            "deer",
            "offspring",
            "people",
            "police",
            "crew",
            "staff",
            "livestock",
            "artillery",
            "cavalry",
            "infantry",
            "poultry",
            "shrimp",
            "salmon",
            "dead",
            "wounded");
    /** How many tokens may stand between a figure and its noun. */
    private static final int REACH = 7;

    private final Syntax syntax;

    Counted(Syntax syntax) {
        this.syntax = syntax;
    }

    private static Map<String, String> persons() {
        Map<String, String> persons = new TreeMap<>();
        Table.read(Counted.class, "persons.tsv", 3)
                .forEach(e -> persons.put(e.get(0).toLowerCase(Locale.ROOT), e.get(1)));
        return persons;
    }

    /** Index of the first token that ends after the offset. */
    int tokenAt(int offset) {
        return syntax.tokenFrom(offset);
    }

    /** The noun that the figure in the span counts. */
    OptionalInt noun(Span figure) {
        List<Token> tokens = syntax.tokens();
        int first = tokenAt(figure.begin());
        for (int i = first; i < tokens.size() && tokens.get(i).span().begin() < figure.end(); i++) {
            Token token = tokens.get(i);
            boolean modifies =
                    token.deprel().startsWith("nummod") || token.deprel().equals("amod");
            if (modifies
                    && token.head() > i
                    && token.head() - i <= REACH
                    && isNoun(tokens.get(token.head()))
                    && tokens.get(token.head()).span().begin() >= figure.end()) {
                return OptionalInt.of(owner(tokenAt(figure.end()), token.head()));
            }
        }
        return scan(tokenAt(figure.end()));
    }

    /** The first noun phrase's head after the figure, where nothing but its own modifiers stands between. */
    private OptionalInt scan(int from) {
        List<Token> tokens = syntax.tokens();
        int i = from;
        boolean partitive = i < tokens.size() && tokens.get(i).lemma().equals("of");
        if (partitive) {
            i++;
        }
        while (i < tokens.size() && i < from + REACH && isBetween(tokens.get(i), partitive)) {
            i++;
        }
        if (i >= tokens.size() || i >= from + REACH || !isNoun(tokens.get(i)) || !sameSentence(from, i)) {
            return OptionalInt.empty();
        }
        boolean owned = i + 1 < tokens.size()
                && tokens.get(i + 1).deprel().equals("case")
                && tokens.get(i).deprel().equals("nmod:poss");
        if (owned && partitive && tokens.get(i).head() > i) {
            return OptionalInt.of(tokens.get(i).head());
        }
        while (tokens.get(i).deprel().startsWith("compound") && tokens.get(i).head() > i) {
            i = tokens.get(i).head();
        }
        return OptionalInt.of(i);
    }

    /** After "of" an article may stand; right after a figure it begins something else: "200 each year". */
    private static boolean isBetween(Token token, boolean partitive) {
        return BETWEEN.contains(token.upos()) && (partitive || !token.upos().equals("DET"));
    }

    /** The persons whose thing it is, in "400 people's letters", or else the noun. */
    private int owner(int from, int noun) {
        for (int i = from; i < noun; i++) {
            Token token = syntax.tokens().get(i);
            if (token.deprel().equals("nmod:poss") && isPerson(i)) {
                return i;
            }
        }
        return noun;
    }

    /** Whether the noun's form can count many: a plural, or a word that has none. */
    boolean isMany(int noun, String form) {
        String lemma = syntax.tokens().get(noun).lemma();
        return !form.equalsIgnoreCase(lemma) || form.endsWith("s") || isPerson(noun) || INVARIABLE.contains(lemma);
    }

    private boolean sameSentence(int a, int b) {
        return syntax.sentenceAt(syntax.tokens().get(a).span().begin())
                == syntax.sentenceAt(syntax.tokens().get(b).span().begin());
    }

    private static boolean isNoun(Token token) {
        return token.upos().equals("NOUN") || token.upos().equals("PROPN");
    }

    /** The unit of what is counted: people for persons, or else the noun's lemma. */
    String unit(int noun) {
        String lemma = syntax.tokens().get(noun).lemma().toLowerCase(Locale.ROOT);
        return person(lemma).orElse(lemma);
    }

    boolean isPerson(int noun) {
        return person(syntax.tokens().get(noun).lemma().toLowerCase(Locale.ROOT))
                .isPresent();
    }

    private static Optional<String> person(String lemma) {
        String unit = PERSONS.get(lemma.substring(lemma.lastIndexOf('-') + 1));
        if (unit == null && lemma.endsWith("s")) {
            unit = PERSONS.get(lemma.substring(0, lemma.length() - 1));
        }
        return Optional.ofNullable(unit);
    }
}

package org.consilience.almanac.amount;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.consilience.almanac.lexis.Table;
import org.consilience.model.Syntax;
import org.consilience.model.Token;

/** What happens to what is counted: the verb, participle or noun that governs it. */
final class Fates {
    private static final Map<String, String> FATES = load();
    private static final Set<String> LIGHT = Set.of(
            "suffer",
            "sustain",
            "receive",
            "lose",
            "report",
            "include",
            "leave",
            "be",
            "have",
            "number",
            "say",
            "tell",
            "announce",
            "believe",
            "think");
    private static final Set<String> CASUALTIES =
            Set.of("killed", "injured", "missing", "hospitalised", "arrested", "infected", "abducted", "displaced");
    private static final Set<String> TAKING = Set.of("claim", "take", "cost", "lose", "end");
    private static final Set<String> ROUGH = Set.of(
            "dozen",
            "dozens",
            "score",
            "scores",
            "hundred",
            "hundreds",
            "thousand",
            "thousands",
            "million",
            "millions",
            "number",
            "total",
            "group",
            "couple",
            "pair",
            "handful");
    private static final Set<String> VERBLIKE = Set.of("nsubj", "nsubj:pass", "obj", "obl:agent", "dobj", "nsubjpass");

    private final String text;
    private final Syntax syntax;
    private final Beside beside;

    Fates(String text, Syntax syntax) {
        this.text = text;
        this.syntax = syntax;
        this.beside = new Beside(text, syntax);
    }

    private static Map<String, String> load() {
        Map<String, String> fates = new TreeMap<>();
        Table.read(Fates.class, "fates.tsv", 3).forEach(e -> fates.put(e.get(0), e.get(1)));
        return fates;
    }

    /** Whether the word itself tells of deaths, injuries and the like. */
    static Optional<String> fate(String word) {
        return Optional.ofNullable(FATES.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether this happens to people alone, so that a bare number of it counts them. */
    static boolean isCasualty(String word) {
        return fate(word).filter(CASUALTIES::contains).isPresent();
    }

    /** What happens to the token's thing; blank where the text does not say. */
    String of(int index) {
        return own(index)
                .or(() -> modifiers(index, true))
                .or(() -> beside.follows(index))
                .or(() -> beside.precedes(index))
                .or(() -> modifiers(index, false))
                .or(() -> governor(index, 0))
                .orElse("");
    }

    /** "40 deaths" are killed by the noun alone. */
    private Optional<String> own(int index) {
        return named(index).filter(f -> !syntax.tokens().get(index).upos().equals("NUM"));
    }

    /**
     * "people killed", "people who died", "injured people", "40 dead".
     *
     * @param harm whether only what is a fate counts, or any verb
     */
    private Optional<String> modifiers(int index, boolean harm) {
        List<Token> tokens = syntax.tokens();
        int from = syntax.sentences()
                .get(syntax.sentenceAt(tokens.get(index).span().begin()))
                .firstToken();
        int end = syntax.sentences()
                .get(syntax.sentenceAt(tokens.get(index).span().begin()))
                .endToken();
        for (int i = from; i < end; i++) {
            int verb = i;
            Token token = tokens.get(i);
            boolean modifier =
                    token.deprel().startsWith("acl") || token.deprel().equals("amod");
            if (token.head() == index && modifier && !beside.isDoing(i)) {
                Optional<String> fate = harm ? named(i) : modifier(token, verb);
                if (fate.isPresent()) {
                    return fate;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> modifier(Token token, int verb) {
        if (!token.deprel().startsWith("acl")) {
            return Optional.empty();
        }
        return LIGHT.contains(token.lemma()) ? objects(verb).or(() -> verb(token)) : verb(token);
    }

    private static Optional<String> verb(Token token) {
        return token.upos().equals("VERB") ? Optional.of(token.lemma().toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private Optional<String> governor(int index, int depth) {
        Token token = syntax.tokens().get(index);
        if (token.head() < 0 || depth > 3) {
            return Optional.empty();
        }
        Token head = syntax.tokens().get(token.head());
        String relation = token.deprel();
        if (relation.startsWith("conj") || relation.startsWith("nummod") || relation.startsWith("appos")) {
            return governor(token.head(), depth + 1);
        }
        if (VERBLIKE.contains(relation) || relation.startsWith("obl")) {
            return verbFate(token.head(), head, relation);
        }
        if (relation.startsWith("nmod") && isIncluded(token.head(), index)) {
            return Optional.of(of(token.head()));
        }
        if (relation.startsWith("nmod")) {
            return lives(token.head())
                    .or(() -> named(token.head()))
                    .or(() -> ROUGH.contains(head.lemma()) ? governor(token.head(), depth + 1) : Optional.empty());
        }
        return relation.startsWith("xcomp") || relation.startsWith("dep") ? named(token.head()) : Optional.empty();
    }

    /** "Forty people, including ten children": what happens to the whole happens to the part. */
    private boolean isIncluded(int whole, int part) {
        for (int i = whole + 1; i < part; i++) {
            if (syntax.tokens().get(i).span().in(text).equalsIgnoreCase("including")) {
                return true;
            }
        }
        return false;
    }

    /** "Claimed the lives of nine", "saved the lives of nine". */
    private Optional<String> lives(int index) {
        Token noun = syntax.tokens().get(index);
        if (!noun.lemma().equals("life") || noun.head() < 0) {
            return Optional.empty();
        }
        String verb = syntax.tokens().get(noun.head()).lemma();
        return TAKING.contains(verb) ? Optional.of("killed") : fate(verb);
    }

    /** The verb's own fate; of a verb that says little, that of its object or complement. */
    private Optional<String> verbFate(int index, Token head, String relation) {
        if (beside.losesLife(index)) {
            return Optional.of("killed");
        }
        Optional<String> named = named(index);
        boolean subjectOfHarm = relation.equals("nsubj") && isTransitiveHarm(head, index);
        if (named.isPresent() && !subjectOfHarm) {
            return named;
        }
        if (LIGHT.contains(head.lemma()) || !head.upos().equals("VERB")) {
            return objects(index);
        }
        return relation.startsWith("obl") ? objects(index) : verb(head);
    }

    /** "Two gunmen killed ...": what they do to others is not done to them. */
    private boolean isTransitiveHarm(Token head, int index) {
        return head.upos().equals("VERB")
                && Set.of("kill", "injure", "wound", "arrest", "rescue", "detain", "evacuate")
                        .contains(head.lemma())
                && syntax.tokens().stream()
                        .anyMatch(t -> t.head() == index && t.deprel().equals("obj"));
    }

    private Optional<String> objects(int index) {
        for (int i = 0; i < syntax.tokens().size(); i++) {
            Token token = syntax.tokens().get(i);
            boolean inside = token.head() == index
                    && (token.deprel().equals("obj")
                            || token.deprel().startsWith("xcomp")
                            || token.deprel().startsWith("nsubj")
                            || token.deprel().startsWith("obl"));
            if (inside && named(i).isPresent()) {
                return named(i);
            }
        }
        return Optional.empty();
    }

    private Optional<String> named(int index) {
        return beside.named(index);
    }
}

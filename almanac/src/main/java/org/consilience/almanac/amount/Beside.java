package org.consilience.almanac.amount;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.consilience.model.Syntax;
import org.consilience.model.Token;

/** What happens to what is counted, as the words right beside it say, whatever the parse. */
final class Beside {
    /** How far before what is counted its verb is looked for. */
    private static final int REACH = 7;
    /** What may stand between the two: the number, and what bounds it. */
    private static final Set<String> BEFORE = Set.of("NUM", "ADJ", "ADV", "DET", "ADP", "SCONJ", "PART");

    private final String text;
    private final Syntax syntax;

    Beside(String text, Syntax syntax) {
        this.text = text;
        this.syntax = syntax;
    }

    /** What the word itself names, by its lemma or as it stands. */
    Optional<String> named(int index) {
        Token token = syntax.tokens().get(index);
        return Fates.fate(token.lemma()).or(() -> Fates.fate(token.span().in(text)));
    }

    /** "Killing eight people, injuring nine": the eight do not injure. */
    boolean isDoing(int participle) {
        String form = syntax.tokens().get(participle).span().in(text).toLowerCase(Locale.ROOT);
        return form.endsWith("ing")
                && syntax.tokens().stream()
                        .anyMatch(t -> t.head() == participle && t.deprel().equals("obj"));
    }

    /** "25 people were slightly injured": what the words just after say, whatever the parse. */
    Optional<String> follows(int index) {
        List<Token> tokens = syntax.tokens();
        for (int i = index + 1; i < tokens.size() && i <= index + 6; i++) {
            Token token = tokens.get(i);
            if (isDoing(i)) {
                return Optional.empty();
            }
            if (named(i).isPresent() && !token.upos().equals("PROPN")) {
                return i == index + 1 && token.upos().equals("NOUN") ? Optional.empty() : named(i);
            }
            if (losesLife(i)) {
                return Optional.of("killed");
            }
            if (!token.upos().equals("AUX") && !token.upos().equals("ADV")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Lost their lives": whether the verb begins it. */
    boolean losesLife(int verb) {
        List<Token> tokens = syntax.tokens();
        int life = verb + 2;
        return tokens.get(verb).lemma().equals("lose")
                && life < tokens.size()
                && tokens.get(verb + 1).upos().equals("PRON")
                && tokens.get(life).lemma().equals("life");
    }

    /** "Killing nine and wounding at least 20 others", "the death of nine": what stands right before, whatever the parse. */
    Optional<String> precedes(int index) {
        List<Token> tokens = syntax.tokens();
        for (int i = index - 1; i >= 0 && i >= index - REACH; i--) {
            Token token = tokens.get(i);
            if (named(i).isPresent()
                    && (token.upos().equals("VERB") || token.upos().equals("ADJ"))) {
                return isPassive(i) ? Optional.empty() : named(i);
            }
            boolean deaths = i + 1 < index && tokens.get(i + 1).lemma().equals("of");
            if (named(i).isPresent() && deaths) {
                return named(i);
            }
            if (!BEFORE.contains(token.upos()) || named(i).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isPassive(int verb) {
        return syntax.tokens().stream()
                .anyMatch(token -> token.head() == verb
                        && (token.deprel().equals("aux:pass") || token.deprel().equals("nsubj:pass")));
    }
}

package org.consilience.engine.comparison;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.consilience.model.Amount;
import org.consilience.model.Token;

/**
 * An amount that a statement gives, and what is counted or measured.
 *
 * @param unit what is counted, or the unit of measure, as a lemma
 * @param deed what happens to it or is said of it, under its usual word; empty where nothing tells
 * @param usual whether the deed is one that reports of an event commonly count by
 * @param partial whether the words say that more are counted elsewhere ("20 others")
 */
record Count(Statement statement, Amount amount, String unit, String deed, boolean usual, boolean partial) {
    private static final Lexicon DEEDS = Lexicon.of("deeds.tsv");
    private static final Set<String> PARTIAL = Set.of("other", "another", "more", "additional", "further", "remaining");
    private static final Set<String> EMPTY =
            Set.of("be", "have", "do", "say", "include", "tell", "report", "estimate", "get", "make", "there", "see");

    static Optional<Count> of(Statement statement, Amount amount) {
        List<Token> all = statement.reading().syntax().tokens();
        return head(statement, amount).map(head -> {
            Set<String> beside = beside(statement, all.indexOf(head));
            String deed = deed(amount, head, all, beside);
            Optional<String> usual = DEEDS.kind(deed);
            boolean partial = PARTIAL.contains(amount.unit()) || beside.stream().anyMatch(PARTIAL::contains);
            return new Count(statement, amount, amount.unit(), usual.orElse(deed), usual.isPresent(), partial);
        });
    }

    /** The word on which the others of the amount hang. */
    private static Optional<Token> head(Statement statement, Amount amount) {
        List<Token> all = statement.reading().syntax().tokens();
        return statement.tokens().stream()
                .filter(token -> amount.span().contains(token.span()))
                .filter(token -> token.head() < 0
                        || !amount.span().contains(all.get(token.head()).span()))
                .max(Comparator.comparing(Token::span));
    }

    /** Lemmas of what hangs on the counted word. */
    private static Set<String> beside(Statement statement, int head) {
        Set<String> lemmas = new HashSet<>();
        for (Token token : statement.tokens()) {
            boolean describes =
                    token.deprel().startsWith("acl") || token.deprel().startsWith("amod");
            if (token.head() == head && describes) {
                lemmas.add(lemma(token));
            }
        }
        return lemmas;
    }

    private static String deed(Amount amount, Token head, List<Token> all, Set<String> beside) {
        if (!amount.of().isEmpty()) {
            return amount.of();
        }
        Optional<String> told = beside.stream().filter(DEEDS::has).sorted().findFirst();
        if (told.isPresent() || DEEDS.has(lemma(head))) {
            return told.orElse(lemma(head));
        }
        if (head.head() < 0) {
            return "";
        }
        String governor = lemma(all.get(head.head()));
        return EMPTY.contains(governor) ? "" : governor;
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}

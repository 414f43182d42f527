package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import org.consilience.engine.comparison.Clash.Side;
import org.consilience.model.Point;

/** Finds what one report makes the cause of a thing and another its effect. */
final class CauseClashes implements ClashFinder {
    private static final double GRAVITY = 0.6;
    private static final int VALUE_LENGTH = 120;
    private static final Lexicon CAUSING = Lexicon.of("causing.tsv");
    private static final Lexicon OCCASIONS = Lexicon.of("occasions.tsv");
    private static final int STEM = 5;

    @Override
    public List<Clash> find(Ledger ledger, Alignment alignment) {
        List<Cause> causes = new ArrayList<>();
        for (Statement statement : ledger.statements()) {
            causes.addAll(causes(statement));
        }
        List<Clash> clashes = new ArrayList<>();
        Set<Cause> done = new HashSet<>();
        for (Cause one : causes) {
            List<Cause> turned = causes.stream()
                    .filter(other -> !done.contains(one) && one.isTurned(other) && !done.contains(other))
                    .toList();
            if (!turned.isEmpty()) {
                done.add(one);
                done.addAll(turned);
                clashes.add(clash(one, turned));
            }
        }
        return clashes;
    }

    private static Clash clash(Cause one, List<Cause> turned) {
        List<Statement> others =
                turned.stream().map(Cause::statement).distinct().toList();
        List<Side> sides = List.of(
                new Side(words(one.statement()), List.of(one.statement())), new Side(words(others.get(0)), others));
        String about = "which came first: the " + one.causes().first() + " or the "
                + one.effects().first();
        String why = "What is the cause in one report is the effect in another.";
        return new Clash(Point.Kind.CAUSE, about, sides, false, why, GRAVITY);
    }

    private static String words(Statement statement) {
        return Headline.clipped(statement.text(), VALUE_LENGTH);
    }

    private static List<Cause> causes(Statement statement) {
        Phrase phrase = Phrase.of(statement);
        List<Cause> causes = new ArrayList<>();
        for (int verb = phrase.begin(); verb < phrase.end(); verb++) {
            if (phrase.is(verb, "VERB") && CAUSING.has(phrase.lemma(verb)) && phrase.isInClaim(verb)) {
                NavigableSet<String> before = occasions(phrase, phrase.children(verb, "nsubj"));
                int head = phrase.all().get(verb).head();
                if (before.isEmpty() && phrase.all().get(verb).deprel().startsWith("conj") && phrase.is(head, "VERB")) {
                    before.addAll(occasions(phrase, phrase.children(head, "obj")));
                    before.addAll(occasions(phrase, phrase.children(head, "xcomp")));
                }
                NavigableSet<String> after = occasions(phrase, phrase.children(verb, "ob"));
                if (!before.isEmpty() && !after.isEmpty()) {
                    causes.add(new Cause(statement, before, after));
                }
            }
        }
        return causes;
    }

    private static NavigableSet<String> occasions(Phrase phrase, List<Integer> words) {
        return phrase.nouns(words, lemma -> OCCASIONS.has(lemma, "occasion"));
    }

    /**
     * One thing brings about another.
     *
     * @param causes lemmas of what does
     * @param effects lemmas of what is brought about
     */
    private record Cause(Statement statement, NavigableSet<String> causes, NavigableSet<String> effects) {
        boolean isTurned(Cause other) {
            return statement.report() != other.statement.report()
                    && meet(causes, other.effects)
                    && meet(effects, other.causes);
        }

        private static boolean meet(Set<String> some, Set<String> others) {
            return some.stream().anyMatch(a -> others.stream().anyMatch(b -> isSame(a, b)));
        }

        private static boolean isSame(String a, String b) {
            return a.equals(b) || (a.length() >= STEM && b.length() >= STEM && a.startsWith(b.substring(0, STEM)));
        }
    }
}

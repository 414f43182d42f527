package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.consilience.engine.comparison.Clash.Side;
import org.consilience.model.CitedSource;
import org.consilience.model.Point;

/** Finds what a report itself sets against one another: what one source says, but another says otherwise; what somebody disputes. */
final class DisputeClashes implements ClashFinder {
    private static final double GRAVITY = 0.6;
    private static final Lexicon DISPUTES = Lexicon.of("disputes.tsv");
    private static final Set<String> AGAINST = Set.of("but", "however", "yet", "although", "though", "whereas");
    private static final int OPENING = 2;

    private final ComparisonSettings settings;

    DisputeClashes(ComparisonSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Clash> find(Ledger ledger, Alignment alignment) {
        List<Clash> clashes = new ArrayList<>();
        List<Statement> all = ledger.statements();
        for (int i = 0; i < all.size(); i++) {
            Statement after = all.get(i);
            Rebuttal.of(after)
                    .ifPresent(claimed -> clashes.add(clash(
                            Side.of(List.of(after)),
                            new Side(claimed, List.of(after)),
                            "It is denied that it is as somebody claims.")));
            Statement before = all.get(Math.max(0, i - 1));
            if (i > 0
                    && before.report() == after.report()
                    && (isContrasted(before, after) || isDisputed(before, after, alignment))) {
                Side other = Side.of(restOfSentence(all, i));
                clashes.add(
                        clash(Side.of(List.of(before)), other, "One source says this, but another says otherwise."));
            }
        }
        return clashes;
    }

    private static Clash clash(Side one, Side other, String why) {
        String about = Topic.of(one.statements().get(0));
        return new Clash(Point.Kind.STATEMENT, about, List.of(one, other), false, why, GRAVITY);
    }

    /** The statement with those that follow it in its sentence: what is said otherwise may come last. */
    private static List<Statement> restOfSentence(List<Statement> all, int from) {
        return all.subList(from, all.size()).stream()
                .takeWhile(other -> other.report() == all.get(from).report()
                        && other.sentence().equals(all.get(from).sentence()))
                .toList();
    }

    /** "A said ..., but B said ...", in one sentence or in two. */
    private static boolean isContrasted(Statement before, Statement after) {
        Phrase phrase = Phrase.of(after);
        if (before.sentence().equals(after.sentence())) {
            return isOtherVoice(before, after)
                    && isToldHere(before)
                    && isToldHere(after)
                    && hasBetween(phrase, before, after);
        }
        return phrase.begin() == Phrase.of(before).end()
                && AGAINST.contains(phrase.lemma(phrase.begin()))
                && isFirstOfItsSentence(after)
                && ((isOtherVoice(before, after) && isToldHere(after)) || isView(phrase))
                && sharesAThing(before, after);
    }

    private static boolean hasBetween(Phrase phrase, Statement before, Statement after) {
        for (int i = phrase.begin(); i < phrase.end(); i++) {
            int at = phrase.all().get(i).span().begin();
            if (at >= before.claim().span().end()
                    && at < after.claim().span().begin()
                    && AGAINST.contains(phrase.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /** "X disputes a report that ...": what follows by X is the other side. */
    private boolean isDisputed(Statement before, Statement after, Alignment alignment) {
        Phrase phrase = Phrase.of(before);
        boolean next = Phrase.of(after).begin() == phrase.end();
        for (int i = phrase.begin(); next && i < phrase.end(); i++) {
            boolean disputes = DISPUTES.has(phrase.lemma(i), "verb");
            if (disputes && phrase.is(i, "VERB") && !phrase.isInClaim(i)) {
                return phrase.children(i, "obj").stream().anyMatch(thing -> DISPUTES.has(phrase.lemma(thing), "noun"))
                        && isOtherVoice(before, after)
                        && isFirstOfItsSentence(after)
                        && alignment.likeness(before, after) >= settings.denied();
            }
        }
        return false;
    }

    private static boolean isFirstOfItsSentence(Statement statement) {
        return statement.reading().claims().stream()
                .filter(claim -> statement.sentence().span().contains(claim.span()))
                .findFirst()
                .filter(statement.claim()::equals)
                .isPresent();
    }

    /** "But the North calls it a rehearsal". */
    private static boolean isView(Phrase phrase) {
        for (int i = phrase.begin() + 1; i < phrase.end(); i++) {
            if (phrase.is(i, "VERB")) {
                return DISPUTES.has(phrase.lemma(i), "view");
            }
        }
        return false;
    }

    private static boolean sharesAThing(Statement before, Statement after) {
        TermVector one = before.terms();
        TermVector other = after.terms();
        int shared = 0;
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                shared += isAlike(one.term(i), other.term(j)) ? 1 : 0;
            }
        }
        return shared >= 1;
    }

    private static boolean isAlike(String one, String other) {
        int stem = Math.min(5, Math.max(4, Math.min(one.length(), other.length()) - OPENING));
        return one.equals(other)
                || (one.length() >= stem
                        && other.length() >= stem
                        && one.substring(0, stem).equals(other.substring(0, stem)));
    }

    private static boolean isOtherVoice(Statement before, Statement after) {
        return !before.source().equals(after.source());
    }

    /** Whether the sentence itself names who says it, before it tells what. */
    private static boolean isToldHere(Statement statement) {
        List<CitedSource> chain = statement.claim().saidBy();
        return !chain.isEmpty()
                && chain.get(chain.size() - 1)
                        .mention()
                        .filter(mention -> statement.sentence().span().contains(mention)
                                && mention.begin() < statement.claim().span().begin())
                        .isPresent();
    }
}

package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.engine.comparison.Clash.Side;
import org.consilience.model.Point;

/** Finds words that exclude one another said of one thing, and states of it of which a later report tells the next. */
final class ContraryClashes implements ClashFinder {
    private static final double GRAVITY = 0.55;
    private static final String STATE = "state-";
    /** Words so rare that two of them in a story are of one thing. */
    private static final String ROLE = "role-";

    private static final Lexicon CONTRARIES = Lexicon.of("contraries.tsv");

    private final ComparisonSettings settings;

    ContraryClashes(ComparisonSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Clash> find(Ledger ledger, Alignment alignment) {
        Map<String, List<Quality>> families = new TreeMap<>();
        for (Statement statement : ledger.statements()) {
            for (Quality quality : Quality.of(statement)) {
                families.computeIfAbsent(quality.family(), f -> new ArrayList<>())
                        .add(quality);
            }
        }
        List<Clash> clashes = new ArrayList<>();
        families.values().forEach(qualities -> clashes.addAll(among(qualities, alignment)));
        return clashes;
    }

    private List<Clash> among(List<Quality> qualities, Alignment alignment) {
        List<Clash> clashes = new ArrayList<>();
        List<Quality> left = new ArrayList<>(qualities);
        while (!left.isEmpty()) {
            Quality first = left.remove(0);
            List<Quality> against = left.stream()
                    .filter(other -> excludes(first, other, alignment))
                    .toList();
            if (!against.isEmpty()) {
                clashes.add(clash(first, against));
                left.removeAll(against);
            }
        }
        return clashes;
    }

    private boolean excludes(Quality one, Quality other, Alignment alignment) {
        return one.excludes(other)
                && one.statement().report() != other.statement().report()
                && one.things().stream().anyMatch(other.things()::contains)
                && (one.family().startsWith(ROLE)
                        || alignment.likeness(one.statement(), other.statement()) >= settings.denied());
    }

    private static Clash clash(Quality one, List<Quality> against) {
        Side mine = Side.of(List.of(one.statement()));
        Side theirs = Side.of(against.stream().map(Quality::statement).toList());
        String thing = one.things().stream()
                .filter(against.get(0).things()::contains)
                .findFirst()
                .orElseThrow();
        String about = thing + ": " + one.told() + " or " + against.get(0).told();
        if (!one.family().startsWith(STATE)) {
            String why = "“" + one.told() + "” and “" + against.get(0).told() + "” exclude one another.";
            return new Clash(Point.Kind.DESCRIPTION, about, List.of(mine, theirs), false, why, GRAVITY);
        }
        List<Side> sides = one.side().equals("before") ? List.of(mine, theirs) : List.of(theirs, mine);
        String why = "One tells the state that follows on the other's.";
        return new Clash(Point.Kind.STATUS, about, sides, true, why, GRAVITY);
    }

    /**
     * A word that has a contrary.
     *
     * @param negated whether it is said not to be so
     * @param things lemmas of what it is said of: what it hangs together with, else the nouns of the sentence
     */
    private record Quality(
            Statement statement,
            String word,
            String family,
            String side,
            boolean negated,
            NavigableSet<String> things) {
        private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never", "no", "none", "without", "deny");
        private static final int BEFORE = 5;

        static List<Quality> of(Statement statement) {
            Phrase phrase = Phrase.of(statement);
            Map<String, Quality> found = new TreeMap<>();
            Set<String> torn = new TreeSet<>();
            for (int at = phrase.begin(); at < phrase.end(); at++) {
                for (Lexicon.Entry entry : phrase.entries(CONTRARIES, at)) {
                    if (phrase.isInClaim(at)) {
                        Quality quality =
                                quality(phrase, top(phrase, at, entry.words().size()), entry, isDenied(phrase, at));
                        Quality before = found.putIfAbsent(quality.family, quality);
                        if (before != null
                                && (!before.side.equals(quality.side) || before.negated != quality.negated)) {
                            torn.add(quality.family);
                        }
                    }
                }
            }
            found.keySet().removeAll(torn);
            return List.copyOf(found.values());
        }

        String told() {
            return (negated ? "not " : "") + word;
        }

        /** "No fewer than nine" denies nothing. */
        private static boolean isDenied(Phrase phrase, int at) {
            for (int i = Math.max(phrase.begin(), at - BEFORE); i < at; i++) {
                boolean bound = i + 1 < phrase.end() && Predicate.BOUNDS.contains(phrase.lemma(i + 1));
                if (NOT.contains(phrase.lemma(i)) && !bound) {
                    return true;
                }
            }
            return false;
        }

        /** The word among so many under which the others stand. */
        private static int top(Phrase phrase, int from, int size) {
            for (int at = from; at < from + size; at++) {
                int head = phrase.all().get(at).head();
                if (head < from || head >= from + size) {
                    return at;
                }
            }
            return from;
        }

        /** Another side, or just this one said not to be so. */
        boolean excludes(Quality other) {
            if (!negated && !other.negated) {
                return !side.equals(other.side);
            }
            return negated != other.negated && side.equals(other.side) && !family.startsWith(STATE);
        }

        private static Quality quality(Phrase phrase, int at, Lexicon.Entry entry, boolean negated) {
            int slash = entry.kind().indexOf('/');
            NavigableSet<String> things = new TreeSet<>();
            nouns(phrase, phrase.children(at, "nsubj"), things);
            nouns(phrase, phrase.children(at, "obj"), things);
            int head = phrase.all().get(at).head();
            if (head >= 0) {
                nouns(phrase, List.of(head), things);
            }
            if (things.isEmpty()) {
                for (int i = phrase.begin(); i < phrase.end(); i++) {
                    nouns(phrase, List.of(i), things);
                }
            }
            String family = entry.kind().substring(0, slash);
            return new Quality(
                    phrase.statement(), entry.word(), family, entry.kind().substring(slash + 1), negated, things);
        }

        private static void nouns(Phrase phrase, List<Integer> words, Set<String> things) {
            words.stream()
                    .filter(phrase::isNoun)
                    .filter(word -> !CONTRARIES.has(phrase.lemma(word)))
                    .map(phrase::lemma)
                    .forEach(things::add);
        }
    }
}

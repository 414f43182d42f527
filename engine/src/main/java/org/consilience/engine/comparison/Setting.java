package org.consilience.engine.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.consilience.model.Claim;
import org.consilience.model.Place;

/**
 * How and where people came to harm, as some words tell it.
 *
 * @param means by what ("shelling")
 * @param targets what was hit ("school")
 * @param quarters which part of a place ("west")
 * @param places where, countries aside
 */
record Setting(Set<String> means, Set<String> targets, Set<String> quarters, List<Place> places) {
    private static final Lexicon MEANS = Lexicon.of("means.tsv");
    private static final Lexicon TARGETS = Lexicon.of("targets.tsv");
    private static final Set<String> QUARTERS = Set.of("north", "south", "east", "west");
    private static final String ADJECTIVE = "ern";

    Setting {
        means = Set.copyOf(means);
        targets = Set.copyOf(targets);
        quarters = Set.copyOf(quarters);
        places = List.copyOf(places);
    }

    /** What those of the phrase's words tell, and the claims. */
    static Setting of(Phrase phrase, IntPredicate words, Collection<Claim> claims) {
        List<Place> places = Sites.told(phrase.statement().reading(), claims);
        return new Setting(kinds(phrase, words, MEANS), kinds(phrase, words, TARGETS), quarters(phrase, words), places);
    }

    private static Set<String> kinds(Phrase phrase, IntPredicate words, Lexicon lexicon) {
        Set<String> found = new TreeSet<>();
        int next = phrase.begin();
        for (int at = phrase.begin(); at < phrase.end(); at++) {
            List<Lexicon.Entry> entries = phrase.entries(lexicon, at);
            int longest = entries.stream()
                    .mapToInt(entry -> entry.words().size())
                    .max()
                    .orElse(0);
            if (longest > 0 && at >= next && words.test(at)) {
                entries.stream()
                        .filter(entry -> entry.words().size() == longest)
                        .forEach(entry -> found.addAll(List.of(entry.kind().split(" ", -1))));
                next = at + longest;
            }
        }
        return found;
    }

    private static Set<String> quarters(Phrase phrase, IntPredicate words) {
        Set<String> quarters = new TreeSet<>();
        for (int at = phrase.begin(); at < phrase.end(); at++) {
            String word = phrase.lemma(at);
            String stem = word.endsWith(ADJECTIVE) ? word.substring(0, word.length() - ADJECTIVE.length()) : word;
            if (words.test(at) && QUARTERS.contains(stem)) {
                quarters.add(stem);
            }
        }
        return quarters;
    }

    /** What this and the other tell together. */
    Setting with(Setting other) {
        return new Setting(
                union(means, other.means),
                union(targets, other.targets),
                union(quarters, other.quarters),
                Stream.concat(places.stream(), other.places.stream()).distinct().toList());
    }

    boolean isByOtherMeans(Setting other) {
        return disjoint(means, other.means);
    }

    /** Whether this and the other cannot be one. */
    boolean contradicts(Setting other) {
        return isByOtherMeans(other)
                || disjoint(targets, other.targets)
                || disjoint(quarters, other.quarters)
                || Sites.areApart(places, other.places);
    }

    /** How much this and the other have in common. */
    int common(Setting other) {
        return (meets(targets, other.targets) ? 2 : 0)
                + (meets(means, other.means) ? 1 : 0)
                + (meets(quarters, other.quarters) ? 1 : 0)
                + (Sites.meet(places, other.places) ? 1 : 0);
    }

    boolean isTold() {
        return !means.isEmpty() || !targets.isEmpty() || !places.isEmpty();
    }

    boolean sharesTarget(Setting other) {
        return meets(targets, other.targets);
    }

    private static Set<String> union(Set<String> mine, Set<String> theirs) {
        Set<String> all = new TreeSet<>(mine);
        all.addAll(theirs);
        return all;
    }

    private static boolean meets(Set<String> mine, Set<String> theirs) {
        return mine.stream().anyMatch(theirs::contains);
    }

    private static boolean disjoint(Set<String> mine, Set<String> theirs) {
        return !mine.isEmpty() && !theirs.isEmpty() && !meets(mine, theirs);
    }
}

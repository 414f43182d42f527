package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.consilience.engine.comparison.Clash.Side;
import org.consilience.model.Holds;
import org.consilience.model.Point;

/** Finds what one report does not yet know the cause of or the motive for, and another, no earlier, tells. */
final class CauseToldClashes implements ClashFinder {
    private static final double GRAVITY = 0.6;
    private static final Lexicon CAUSING = Lexicon.of("causing.tsv");
    private static final Lexicon SPRINGING = Lexicon.of("springing.tsv");
    private static final Lexicon OCCASIONS = Lexicon.of("occasions.tsv");
    private static final Set<String> MOTIVES = Set.of("motive", "motivation");
    private static final String CAUSE = "cause";

    /** What stands for any happening. */
    private static final Set<String> ANY = Set.of("incident", "violence", "tragedy", "event");

    private static final Set<String> NOT = Set.of("not", "n't", "n\u2019t", "no", "never", "yet", "without");
    private static final Set<String> OPEN =
            Set.of("unknown", "unclear", "mystery", "undetermined", "unexplained", "early", "investigation");
    private static final Set<String> KNOWING = Set.of(
            "clear",
            "know",
            "sure",
            "certain",
            "determine",
            "establish",
            "identify",
            "release",
            "disclose",
            "reveal",
            "confirm",
            "available",
            "discuss",
            "speculate",
            "have",
            "be",
            "offer",
            "give");
    private static final Set<String> SEEKING =
            Set.of("investigate", "seek", "determine", "establish", "examine", "find");

    @Override
    public List<Clash> find(Ledger ledger, Alignment alignment) {
        List<Told> unknown = new ArrayList<>();
        List<Told> known = new ArrayList<>();
        for (Statement statement : ledger.statements()) {
            Phrase phrase = Phrase.of(statement);
            Optional<NavigableSet<String>> open = open(phrase);
            open.ifPresent(of -> unknown.add(new Told(statement, of)));
            if (open.isEmpty() && statement.claim().holds() != Holds.DENIED) {
                known(phrase).ifPresent(of -> known.add(new Told(statement, of)));
            }
        }
        return unknown.stream()
                .flatMap(one -> clash(one, unknown, known).stream())
                .limit(1)
                .toList();
    }

    private static Optional<Clash> clash(Told one, List<Told> unknown, List<Told> known) {
        List<Told> answers = known.stream().filter(one::isOfOne).toList();
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        List<Statement> told = statements(answers);
        List<Statement> untold =
                statements(unknown.stream().filter(one::isOfOne).toList());
        List<Side> sides = List.of(new Side("not known", untold), Side.of(told));
        NavigableSet<String> of = one.of().isEmpty() ? answers.get(0).of() : one.of();
        String about = of.isEmpty() ? "motive" : "cause of the " + of.first();
        String why = "Not known at first; another report tells it.";
        return Succession.mayBe(sides)
                ? Optional.of(new Clash(Point.Kind.CAUSE, about, sides, true, why, GRAVITY))
                : Optional.empty();
    }

    private static List<Statement> statements(List<Told> all) {
        return all.stream().map(Told::statement).distinct().toList();
    }

    /** What the sentence does not know the cause of; empty within where that is not named. */
    private static Optional<NavigableSet<String>> open(Phrase phrase) {
        for (int word = phrase.begin(); word < phrase.end(); word++) {
            if (!phrase.isInClaim(word)) {
                continue;
            }
            if (isReason(phrase, word) && isOpen(phrase, word)) {
                return Optional.of(occasions(phrase, phrase.children(word, "nmod")));
            }
            if (phrase.is(word, "VERB") && isCausing(phrase, word) && isAsked(phrase, word)) {
                return Optional.of(effects(phrase, word));
            }
        }
        return Optional.empty();
    }

    /** "Motive"; "cause of the fire", "the cause". */
    private static boolean isReason(Phrase phrase, int word) {
        List<Integer> of = phrase.children(word, "nmod");
        boolean bare = of.isEmpty()
                && phrase.all().get(word).deprel().startsWith("nsubj")
                && phrase.children(word, "det").stream()
                        .anyMatch(det -> phrase.lemma(det).equals("the"));
        boolean cause = phrase.lemma(word).equals(CAUSE)
                && (bare || !occasions(phrase, of).isEmpty());
        return phrase.isNoun(word) && (cause || MOTIVES.contains(phrase.lemma(word)));
    }

    /** "No motive", "the motive is not known", "to determine the motive". */
    private static boolean isOpen(Phrase phrase, int reason) {
        int head = phrase.all().get(reason).head();
        boolean sought = head >= phrase.begin()
                && phrase.all().get(reason).deprel().equals("obj")
                && SEEKING.contains(phrase.lemma(head))
                && !phrase.children(head, "mark").isEmpty();
        boolean none =
                phrase.has(NOT, phrase.begin(), phrase.end()) && phrase.has(KNOWING, phrase.begin(), phrase.end());
        boolean lacking = phrase.children(reason, "det").stream()
                .anyMatch(det -> phrase.lemma(det).equals("no"));
        return sought || none || lacking || phrase.has(OPEN, phrase.begin(), phrase.end());
    }

    /** "It is not clear what triggered". */
    private static boolean isAsked(Phrase phrase, int verb) {
        boolean what = phrase.children(verb, "nsubj").stream()
                .anyMatch(subject -> phrase.lemma(subject).equals("what"));
        return what
                && (phrase.has(OPEN, phrase.begin(), verb)
                        || (phrase.has(NOT, phrase.begin(), verb) && phrase.has(KNOWING, phrase.begin(), verb)));
    }

    private static boolean isCausing(Phrase phrase, int verb) {
        return CAUSING.has(phrase.lemma(verb)) || phrase.lemma(verb).equals("motivate");
    }

    private static Optional<NavigableSet<String>> known(Phrase phrase) {
        for (int word = phrase.begin(); word < phrase.end(); word++) {
            if (phrase.isInClaim(word) && !isNegated(phrase, word)) {
                NavigableSet<String> of = phrase.is(word, "VERB") ? brought(phrase, word) : new TreeSet<>();
                if (!of.isEmpty()) {
                    return Optional.of(of);
                }
                if (isReason(phrase, word) && isNamed(phrase, word)) {
                    return Optional.of(occasions(phrase, phrase.children(word, "nmod")));
                }
            }
        }
        return Optional.empty();
    }

    /** What somebody or something is said to have brought about; nothing where the verb tells no cause. */
    private static NavigableSet<String> brought(Phrase phrase, int verb) {
        if (isCausing(phrase, verb)) {
            boolean by = phrase.children(verb, "obl").stream().anyMatch(child -> phrase.hasCase(child, "by"));
            boolean told = phrase.children(verb, "nsubj").stream().anyMatch(phrase::isNoun);
            return by || told ? effects(phrase, verb) : new TreeSet<>();
        }
        Optional<String> from = SPRINGING.kind(phrase.lemma(verb));
        boolean springs = from.isPresent()
                && phrase.children(verb, "obl").stream().anyMatch(child -> phrase.hasCase(child, from.get()));
        return springs ? occasions(phrase, phrase.children(verb, "nsubj")) : new TreeSet<>();
    }

    /** "The motive was robbery", "the motive appears to be robbery". */
    private static boolean isNamed(Phrase phrase, int reason) {
        int head = phrase.all().get(reason).head();
        return phrase.all().get(reason).deprel().startsWith("nsubj")
                && head >= phrase.begin()
                && (phrase.isNoun(head)
                        || phrase.children(head, "xcomp").stream().anyMatch(phrase::isNoun));
    }

    private static boolean isNegated(Phrase phrase, int word) {
        return phrase.children(word).stream().anyMatch(child -> NOT.contains(phrase.lemma(child)));
    }

    /** What a verb brings about: its object, or the subject of its passive. */
    private static NavigableSet<String> effects(Phrase phrase, int verb) {
        NavigableSet<String> effects = occasions(phrase, phrase.children(verb, "obj"));
        effects.addAll(occasions(phrase, phrase.children(verb, "nsubj:pass")));
        effects.addAll(occasions(
                phrase,
                phrase.children(verb, "obl").stream()
                        .filter(child -> phrase.hasCase(child, "to") || phrase.hasCase(child, "in"))
                        .toList()));
        return effects;
    }

    private static NavigableSet<String> occasions(Phrase phrase, List<Integer> words) {
        return phrase.nouns(words, lemma -> ANY.contains(lemma) || OCCASIONS.has(lemma, "occasion"));
    }

    /**
     * A statement that tells a cause, or that it is not known.
     *
     * @param of lemmas of what is caused; empty where only a motive is spoken of
     */
    private record Told(Statement statement, NavigableSet<String> of) {
        boolean isOfOne(Told other) {
            return of.isEmpty()
                    || other.of.isEmpty()
                    || !Collections.disjoint(of, other.of)
                    || !Collections.disjoint(of, ANY)
                    || !Collections.disjoint(other.of, ANY);
        }
    }
}

package org.consilience.engine.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a statement's main verb tells, put as a noun phrase: "launch of a missile over Japan", "driver killed", "barge catching
 * fire".
 */
final class Deed {
    private static final Lexicon NOUNS = Lexicon.of("deed-nouns.tsv");
    private static final Lexicon VAGUE = Lexicon.of("vague.tsv");
    private static final Set<String> LEADING = Set.of("DET", "PRON", "PUNCT", "SCONJ", "CCONJ", "ADP");
    private static final Set<String> WITHIN =
            Set.of("amod", "compound", "nummod", "nmod:poss", "flat", "case", "det", "punct", "advmod", "goeswith");
    private static final Set<String> FOLLOWING = Set.of("obl", "obl:tmod");
    private static final Set<String> LOWERED = Set.of("NOUN", "NUM", "ADV");
    private static final int NOUN_WORDS = 7;
    private static final int LONGEST = 60;

    private final Phrase phrase;
    private final int verb;
    private final int subjectOf;

    private Deed(Phrase phrase, int verb, int subjectOf) {
        this.phrase = phrase;
        this.verb = verb;
        this.subjectOf = subjectOf;
    }

    /** The noun phrase; nothing where the main verb has no noun beside it that says what it is about. */
    static Optional<String> of(Statement statement) {
        Phrase phrase = Phrase.of(statement);
        return top(phrase)
                .map(top -> new Deed(phrase, lowest(phrase, top), top))
                .flatMap(Deed::told);
    }

    /** The verb of the claim that stands under none of its words. */
    private static Optional<Integer> top(Phrase phrase) {
        return words(phrase)
                .filter(phrase::isInClaim)
                .filter(word -> phrase.is(word, "VERB"))
                .filter(word -> !isWithin(phrase, phrase.all().get(word).head()))
                .findFirst();
    }

    /** "Is expected to testify", "began to burn": what is expected, or begun. */
    private static int lowest(Phrase phrase, int top) {
        int at = top;
        for (int step = 0; step < 3; step++) {
            Optional<Integer> completed = phrase.children(at, "xcomp").stream()
                    .filter(word -> phrase.is(word, "VERB") && phrase.isInClaim(word))
                    .findFirst();
            if (completed.isEmpty()) {
                break;
            }
            at = completed.get();
        }
        return at;
    }

    private static boolean isWithin(Phrase phrase, int word) {
        return word >= phrase.begin() && word < phrase.end() && phrase.isInClaim(word);
    }

    private static Stream<Integer> words(Phrase phrase) {
        return Stream.iterate(phrase.begin(), word -> word < phrase.end(), word -> word + 1);
    }

    private Optional<String> told() {
        Optional<String> subject = noun(subjectOf, "nsubj");
        Optional<String> object = noun(verb, "obj").or(() -> noun(verb, "nsubj:pass"));
        boolean passive = verb == subjectOf
                ? !phrase.children(verb, "nsubj:pass").isEmpty()
                : !phrase.children(verb, "aux:pass").isEmpty();
        if (passive) {
            return subject.map(done -> longest(done + not() + " " + phrase.form(verb)));
        }
        Optional<String> noun = NOUNS.kind(phrase.lemma(verb));
        if (noun.isPresent() && not().isEmpty()) {
            return object.or(() -> subject).map(of -> longest(noun.get() + " of " + of));
        }
        if (object.isEmpty() && (VAGUE.has(phrase.lemma(verb)) || isDoneToSomebody())) {
            return Optional.empty();
        }
        String doing = Gerund.of(phrase.lemma(verb))
                + particle()
                + object.map(word -> " " + word).orElse("");
        if (subject.isPresent()) {
            return Optional.of(longest(subject.get() + not() + " " + doing));
        }
        return object.map(word -> longest(doing));
    }

    /** "Out" of "carry out". */
    private String particle() {
        return phrase.children(verb, "compound:prt").stream()
                .findFirst()
                .map(word -> " " + phrase.form(word))
                .orElse("");
    }

    /** To it, to them: what is not told here. */
    private boolean isDoneToSomebody() {
        return !phrase.children(verb, "obj").isEmpty();
    }

    private String not() {
        boolean negated =
                phrase.children(verb, "advmod").stream().anyMatch(word -> Predicate.NOT.contains(phrase.lemma(word)));
        return negated ? " not" : "";
    }

    /** With as much of what follows the verb as there is room for: "driver killed" + "by police". */
    private String longest(String told) {
        String line = told;
        List<Integer> after = words(phrase)
                .filter(word -> word > verb && phrase.all().get(word).head() == verb)
                .filter(word -> FOLLOWING.contains(phrase.all().get(word).deprel()) && phrase.isInClaim(word))
                .toList();
        for (int word : after) {
            Optional<String> more = phrase.isNoun(word) ? prepositional(word) : Optional.empty();
            if (more.isPresent() && line.length() + 1 + more.get().length() <= LONGEST) {
                line += " " + more.get();
            }
        }
        return line;
    }

    private Optional<String> prepositional(int noun) {
        return phrase.children(noun, "case").stream()
                .filter(word -> word < noun)
                .findFirst()
                .flatMap(word -> noun(noun).map(told -> phrase.form(word) + " " + told));
    }

    private Optional<String> noun(int over, String relation) {
        return phrase.children(over, relation).stream()
                .filter(word -> phrase.isNoun(word) && phrase.isInClaim(word))
                .min(Comparator.comparingInt(word -> Math.abs(word - over)))
                .flatMap(this::noun);
    }

    /** The noun with what stands before it, less an article, and what "of" adds. */
    private Optional<String> noun(int head) {
        int first = head;
        while (first - 1 >= phrase.begin()
                && phrase.isInClaim(first - 1)
                && (belongs(first - 1, head)
                        || phrase.form(first).equals("-")
                        || phrase.form(first - 1).equals("-"))) {
            first--;
        }
        while (first < head && LEADING.contains(phrase.all().get(first).upos())) {
            first++;
        }
        int last = last(head);
        return last - first < NOUN_WORDS ? Optional.of(letters(first, last)) : Optional.of(letters(first, head));
    }

    private boolean belongs(int word, int noun) {
        int over = phrase.all().get(word).head();
        boolean inner = WITHIN.contains(phrase.all().get(word).deprel());
        return inner && (over == noun || (over >= phrase.begin() && over < noun && belongs(over, noun)));
    }

    private int last(int noun) {
        int last = noun;
        for (int word : phrase.children(noun, "flat")) {
            last = Math.max(last, word);
        }
        for (int word : phrase.children(noun, "nmod")) {
            boolean of = word > noun && phrase.isInClaim(word) && phrase.hasCase(word, "of");
            last = of ? Math.max(last, word) : last;
        }
        return last;
    }

    private String letters(int first, int last) {
        String letters = phrase.letters(first, last);
        boolean opens = first == phrase.begin()
                && LOWERED.contains(phrase.all().get(first).upos());
        return opens ? lower(letters) : letters;
    }

    /** A common noun without the capital that it had at the head of its sentence; words all in capitals stay as they are. */
    private static String lower(String letters) {
        boolean all = letters.length() > 1 && Character.isUpperCase(letters.charAt(1));
        return all ? letters : letters.substring(0, 1).toLowerCase(Locale.ROOT) + letters.substring(1);
    }
}

package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.consilience.model.Token;

/**
 * A verb of a statement with what it is said of.
 *
 * @param verb its lemma
 * @param objects lemmas of what it is done to: objects, and the subject of a passive
 * @param actors lemmas of who does it
 * @param negated whether the statement says that it is not so
 */
record Predicate(String verb, NavigableSet<String> objects, NavigableSet<String> actors, boolean negated) {
    static final Set<String> NOT = Set.of("not", "n't", "n\u2019t", "never");
    /** "Failed to attend", "the failure to attend", "denied attending": whoever does so does not attend. */
    private static final Set<String> UNDOING =
            Set.of("fail", "failure", "refuse", "refusal", "decline", "unable", "inability", "deny", "denial");

    /** Words for what another sentence tells of. */
    private static final Set<String> POINTING = Set.of("this", "that", "it", "these", "those", "which", "something");

    private static final Set<String> RELATIVE = Set.of("that", "which", "who");

    private static final Set<String> NO = Set.of("no", "neither");
    static final Set<String> BOUNDS = Set.of("few", "fewer", "less", "more", "later", "longer");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "one");
    private static final Lexicon VAGUE = Lexicon.of("vague.tsv");
    private static final Lexicon DEEDS = Lexicon.of("deeds.tsv");
    private static final Lexicon TOLLS = Lexicon.of("tolls.tsv");
    private static final String ANY = "*";
    private static final String CUSTODY = "arrested";

    /** The verbs of a statement in order, auxiliaries left out. */
    static List<Predicate> of(Statement statement) {
        List<Token> all = statement.reading().syntax().tokens();
        List<Token> mine = statement.tokens();
        int first = mine.isEmpty() ? 0 : all.indexOf(mine.get(0));
        List<Predicate> predicates = new ArrayList<>();
        for (int i = 0; i < mine.size(); i++) {
            if (mine.get(i).upos().equals("VERB")) {
                predicates.add(of(mine, first, i));
            } else if (mine.get(i).upos().equals("NOUN") && isNone(mine, first, i)) {
                lacking(mine, first, i).ifPresent(predicates::add);
            }
        }
        return predicates;
    }

    /** The verbs that the statement turns on: its topmost, and those that complete it ("is scheduled to testify"). */
    static List<Predicate> topmost(Statement statement) {
        List<Token> all = statement.reading().syntax().tokens();
        List<Token> mine = statement.tokens();
        int first = mine.isEmpty() ? 0 : all.indexOf(mine.get(0));
        List<Predicate> predicates = new ArrayList<>();
        for (int i = 0; i < mine.size(); i++) {
            if (mine.get(i).upos().equals("VERB") && isTopmost(mine, first, i)) {
                predicates.add(controlled(mine, first, i));
            }
        }
        return predicates;
    }

    /** "She is scheduled to sing": whoever is scheduled is to sing. */
    private static Predicate controlled(List<Token> tokens, int first, int verb) {
        Predicate own = of(tokens, first, verb);
        int head = tokens.get(verb).head() - first;
        if (!tokens.get(verb).deprel().equals("xcomp") || head < 0 || head >= tokens.size() || !own.actors.isEmpty()) {
            return own;
        }
        Predicate over = of(tokens, first, head);
        NavigableSet<String> actors = new TreeSet<>(over.objects.isEmpty() ? over.actors : over.objects);
        return new Predicate(own.verb, own.objects, actors, own.negated);
    }

    private static boolean isTopmost(List<Token> tokens, int first, int verb) {
        int head = tokens.get(verb).head() - first;
        boolean above = head >= 0 && head < tokens.size() && head != verb;
        if (!above) {
            return true;
        }
        int over = tokens.get(head).head() - first;
        return tokens.get(verb).deprel().equals("xcomp") && (over < 0 || over >= tokens.size());
    }

    /** "No claim of responsibility": nobody claims it; "no arrests have been made": nobody is arrested. */
    private static Optional<Predicate> lacking(List<Token> tokens, int first, int noun) {
        NavigableSet<String> objects = new TreeSet<>();
        if (isCustody(lemma(tokens.get(noun)))) {
            objects.add(ANY);
        }
        for (Token token : tokens) {
            if (token.head() == first + noun && token.deprel().startsWith("nmod")) {
                objects.add(lemma(token));
            }
        }
        return objects.isEmpty()
                ? Optional.empty()
                : Optional.of(new Predicate(lemma(tokens.get(noun)), objects, new TreeSet<>(), true));
    }

    private static Predicate of(List<Token> tokens, int first, int verb) {
        NavigableSet<String> objects = new TreeSet<>();
        NavigableSet<String> actors = new TreeSet<>();
        boolean negated = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.head() != first + verb) {
                continue;
            }
            boolean none = isNone(tokens, first, i);
            String lemma = NOBODY.contains(lemma(token)) ? ANY : meant(tokens, first, verb, token);
            if (Set.of("obj", "nsubj:pass", "dobj").contains(token.deprel())) {
                objects.add(lemma);
                objects.addAll(appositions(tokens, first + i));
            } else if (Set.of("nsubj", "obl:agent").contains(token.deprel())) {
                actors.add(lemma);
                actors.addAll(appositions(tokens, first + i));
            }
            negated |= NOT.contains(lemma(token)) || (none && isCore(token));
        }
        int head = tokens.get(verb).head() - first;
        boolean undone = head >= 0 && head < tokens.size() && UNDOING.contains(lemma(tokens.get(head)));
        return new Predicate(lemma(tokens.get(verb)), objects, actors, negated != undone);
    }

    /** "A boiler that was not serviced": what a relative pronoun stands for; any other word is itself. */
    private static String meant(List<Token> tokens, int first, int verb, Token part) {
        int noun = tokens.get(verb).head() - first;
        boolean relative = tokens.get(verb).deprel().equals("acl:relcl")
                && RELATIVE.contains(lemma(part))
                && noun >= 0
                && noun < tokens.size();
        return lemma(relative ? tokens.get(noun) : part);
    }

    /** "The company's former head, Ada Osei": who is meant. */
    private static List<String> appositions(List<Token> tokens, int noun) {
        return tokens.stream()
                .filter(token -> token.head() == noun && token.deprel().equals("appos"))
                .map(Predicate::lemma)
                .toList();
    }

    private static boolean isCore(Token token) {
        return token.deprel().startsWith("nsubj") || token.deprel().startsWith("obj");
    }

    private static boolean isNone(List<Token> tokens, int first, int noun) {
        String lemma = lemma(tokens.get(noun));
        boolean none = false;
        for (int i = 0; i < tokens.size(); i++) {
            none |= tokens.get(i).head() == first + noun && NO.contains(lemma(tokens.get(i))) && !isBound(tokens, i);
        }
        return none || (NOBODY.contains(lemma) && !lemma.equals("one"));
    }

    /** "No fewer than nine": a number, and no denial. */
    private static boolean isBound(List<Token> tokens, int no) {
        return no + 1 < tokens.size() && BOUNDS.contains(lemma(tokens.get(no + 1)));
    }

    /** Whether those to whom it happens are counted, so that none of them is a number. */
    boolean isCounted() {
        return DEEDS.kind(verb).filter(TOLLS::has).isPresent();
    }

    /** Whether it tells who is held: of whom nobody was at first, somebody may be later. */
    boolean isOfCustody() {
        return isCustody(verb);
    }

    private static boolean isCustody(String verb) {
        return DEEDS.has(verb, CUSTODY);
    }

    /** Whether it says too little to be compared. */
    boolean isVague() {
        return VAGUE.has(verb);
    }

    /** Whether both are of one doer, or of one thing to which it is done. */
    boolean sharesPart(Predicate other) {
        return objects.stream().anyMatch(other.objects::contains)
                || actors.stream().anyMatch(other.actors::contains);
    }

    /** Whether both are of one thing to which it is done. */
    boolean sharesObject(Predicate other) {
        return sharesWord(objects, other.objects);
    }

    /** Whether the one says of the same things what the other says is not so. */
    boolean contradicts(Predicate other) {
        return verb.equals(other.verb)
                && negated != other.negated
                && !VAGUE.has(verb)
                && !(objects.isEmpty() && actors.isEmpty())
                && fits(objects, other, other.objects)
                && (!objects.isEmpty() || fits(actors, other, other.actors));
    }

    private boolean fits(Set<String> mine, Predicate other, Set<String> theirs) {
        return mine.isEmpty() == theirs.isEmpty()
                && (mine.isEmpty()
                        || sharesWord(mine, theirs)
                        || (negated && anybody(mine))
                        || (other.negated && anybody(theirs)));
    }

    private static boolean sharesWord(Set<String> mine, Set<String> theirs) {
        return mine.stream().anyMatch(word -> theirs.contains(word) && !POINTING.contains(word));
    }

    private boolean anybody(Set<String> things) {
        return things.contains(ANY) && DEEDS.has(verb);
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}

package org.consilience.engine.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.consilience.engine.reading.Heard.Spoken;
import org.consilience.engine.reading.Utterance.Mention;
import org.consilience.model.CitedSource;
import org.consilience.model.Entity;
import org.consilience.model.Origin;
import org.consilience.model.Span;

/**
 * Whom pronouns and short descriptions refer to: the latest source or sentence subject that fits in kind, number and
 * gender.
 */
final class Referents {
    /** Nouns for organizations that are known without a name. */
    private static final Set<String> PROPER = Set.of("police", "authority", "government", "military", "army", "navy");

    /** Nouns for whatever trade the word before them tells. */
    private static final Set<String> BUSINESS =
            Set.of("company", "firm", "giant", "startup", "operator", "bureau", "group");

    private final Grammar grammar;
    private final NameBook names;
    private final Subjects subjects;
    private final Heard heard;
    private final NamedSubjects named;

    Referents(Grammar grammar, NameBook names) {
        this.grammar = grammar;
        this.names = names;
        this.subjects = new Subjects(grammar);
        this.heard = new Heard(grammar);
        this.named = new NamedSubjects(grammar);
    }

    /** Remembers who has spoken. */
    void spoke(CitedSource source, Utterance utterance) {
        heard.spoke(source, utterance);
    }

    Optional<CitedSource> pronoun(String word, Mention mention) {
        return switch (word) {
            case "he", "she", "who", "him", "her" -> person(mention, word);
            case "it", "which", "its" -> latest(mention, Entity.Type.ORGANIZATION, s -> !isMany(s.utterance()));
            case "they" -> latest(mention, Entity.Type.ORGANIZATION, s -> true);
            default -> Optional.empty();
        };
    }

    private Optional<CitedSource> person(Mention mention, String pronoun) {
        Optional<Spoken> known =
                heard.last(s -> s.source().kind() == Origin.Kind.PERSON && fits(s.source(), pronoun), mention);
        Optional<Spoken> other = heard.last(s -> isOnePerson(s.utterance()) && fits(s.source(), pronoun), mention);
        Optional<Spoken> speaker = other.filter(
                        o -> known.filter(n -> !heard.isLater(o, n)).isEmpty())
                .or(() -> known);
        Optional<Integer> subject = named.before(mention, Entity.Type.PERSON);
        if (subject.isPresent() && isNewer(subject.get(), speaker)) {
            return subject.map(i -> source(i, Origin.Kind.PERSON));
        }
        return speaker.map(Spoken::source).or(() -> unnamed(mention));
    }

    /** Whether the source is a person whom no name is given, as "a witness". */
    private boolean isOnePerson(Utterance utterance) {
        int head = utterance.source().map(Mention::head).orElse(Grammar.NONE);
        return grammar.isUpos(head, "NOUN")
                && grammar.lemma(head).equals(grammar.lower(head))
                && SourceNouns.isPerson(grammar.lemma(head));
    }

    /** Somebody described and not named, as "a witness ... she said". */
    private Optional<CitedSource> unnamed(Mention mention) {
        return heard.last(s -> s.source().kind() == Origin.Kind.GROUP, mention)
                .or(() -> heard.last(s -> s.source().kind() == Origin.Kind.ORGANIZATION, mention))
                .map(Spoken::source);
    }

    /** Whether the source is several, as "critics" are. */
    private boolean isMany(Utterance utterance) {
        int head = utterance.source().map(Mention::head).orElse(Grammar.NONE);
        return grammar.isUpos(head, "NOUN") && !grammar.lemma(head).equals(grammar.lower(head));
    }

    /** The latest source that is no person, or subject with a name of that type. */
    Optional<CitedSource> latest(Mention mention, Entity.Type type) {
        return latest(mention, type, s -> true);
    }

    private Optional<CitedSource> latest(Mention mention, Entity.Type type, Predicate<Spoken> fits) {
        Optional<Spoken> speaker = heard.last(s -> s.source().kind() != Origin.Kind.PERSON && fits.test(s), mention);
        Optional<Integer> subject = named.before(mention, type);
        if (subject.isPresent() && isNewer(subject.get(), speaker)) {
            return subject.map(i -> source(i, Origin.Kind.ORGANIZATION));
        }
        return speaker.map(Spoken::source);
    }

    /** A subject is newer than a speaker if it stands in a later sentence, outside of what the speaker says. */
    private boolean isNewer(int subject, Optional<Spoken> speaker) {
        return speaker.map(s -> grammar.sentence(subject)
                                > grammar.sentence(s.utterance().cueToken())
                        && s.utterance().overlap(grammar.token(subject).span()) == 0)
                .orElse(true);
    }

    private static boolean fits(CitedSource source, String pronoun) {
        char wanted = pronoun.equals("she") ? 'f' : pronoun.equals("he") ? 'm' : '?';
        String title = source.title().orElse("");
        char known = NameBook.words(title).stream()
                .map(SourceNouns::gender)
                .filter(g -> g != '?')
                .findFirst()
                .orElse('?');
        return wanted == '?' || known == '?' || wanted == known;
    }

    private CitedSource source(int token, Origin.Kind kind) {
        String name = names.fullest(grammar.entity(token).orElseThrow());
        return named(name, kind);
    }

    /** Whom "the minister", "the company" and the like mean. */
    Optional<CitedSource> described(Mention mention, Personas personas) {
        int head = mention.head();
        String lemma = grammar.lemma(head);
        if (SourceNouns.isRole(lemma) && lemma.equals(grammar.lower(head)) && isIndefinite(head)) {
            return personas.onlyHolder(lemma, names(head)).map(n -> named(n, Origin.Kind.PERSON));
        }
        if (SourceNouns.isRole(lemma) && lemma.equals(grammar.lower(head))) {
            List<String> words = NameBook.words(mention.span().in(grammar.text()));
            return heard.titled(lemma, mention)
                    .filter(s -> words.size() < 3)
                    .or(() -> personas.holder(lemma, words).map(n -> named(n, Origin.Kind.PERSON)));
        }
        boolean bare = grammar.children(head).stream()
                .noneMatch(i ->
                        grammar.is(i, "nmod", "nmod:poss", "nummod") || isOwnName(i) || grammar.isUpos(i, "PROPN"));
        boolean definite =
                grammar.children(head).stream().anyMatch(i -> grammar.lower(i).equals("the"));
        if (!bare || !definite) {
            return Optional.empty();
        }
        if (subjects.isMedium(head)) {
            return outlet(head);
        }
        boolean one = lemma.equals(grammar.lower(head));
        if (one && lemma.equals("document")) {
            return heard.last(s -> s.source().kind() == Origin.Kind.DOCUMENT, mention)
                    .map(Spoken::source);
        }
        Optional<CitedSource> called = one ? called(lemma, head) : Optional.empty();
        if (called.isPresent()) {
            return called;
        }
        if (one && BUSINESS.contains(lemma)) {
            return organization(mention)
                    .filter(Referents::isPrivate)
                    .or(() -> names.mostNamed(Entity.Type.ORGANIZATION).map(n -> named(n, Origin.Kind.ORGANIZATION)));
        }
        return one && isGeneral(lemma) ? organization(mention) : Optional.empty();
    }

    /** Whether no public body: "the firm" is no office or department. */
    private static boolean isPrivate(CitedSource body) {
        return NameBook.words(body.name()).stream()
                .noneMatch(w -> SourceNouns.isOrganization(w)
                        && !BUSINESS.contains(w)
                        && !w.equals("airline")
                        && !w.equals("bank"));
    }

    /** The words of the noun's phrase that are names or parts of them. */
    private List<String> names(int head) {
        return IntStream.range(grammar.first(head), head)
                .filter(i -> grammar.isUpos(i, "PROPN"))
                .mapToObj(grammar::word)
                .flatMap(word -> NameBook.words(word).stream())
                .toList();
    }

    /** "The defence department" is called so; "the credit firm" is a firm named before. */
    private boolean isOwnName(int part) {
        return grammar.is(part, "compound") && !BUSINESS.contains(grammar.lemma(grammar.head(part)));
    }

    /** The organization last named before whose name ends with the noun, as "the shipyard" is. */
    private Optional<CitedSource> called(String noun, int before) {
        Span words = grammar.token(before).span();
        return grammar.syntax().entities().stream()
                .filter(e -> e.type() == Entity.Type.ORGANIZATION && e.span().end() < words.begin())
                .map(names::fullest)
                .filter(name ->
                        NameBook.words(name).size() > 1 && NameBook.words(name).contains(noun))
                .reduce((a, b) -> b)
                .map(name -> named(name, Origin.Kind.ORGANIZATION));
    }

    /** Whoever last spoke in such a statement, release or tweet as the noun names; whoever last spoke for an organization. */
    Optional<CitedSource> giver(Mention voice) {
        String lemma = grammar.lemma(voice.head());
        return heard.last(s -> s.source().kind() != Origin.Kind.DOCUMENT && heard.isIn(lemma, s.utterance()), voice)
                .map(Spoken::source)
                .or(() -> latest(voice, Entity.Type.ORGANIZATION));
    }

    /** Whether the noun stands for an organization named before, as "the company" does and "the police" does not. */
    boolean isGeneral(String lemma) {
        return SourceNouns.isOrganization(lemma) && !PROPER.contains(lemma);
    }

    /** The outlet last named before the token. */
    private Optional<CitedSource> outlet(int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (grammar.isUpos(i, "PROPN") && subjects.isMedium(i) && !grammar.is(i, "compound")) {
                return Optional.of(named(subjects.properName(i), Origin.Kind.OUTLET));
            }
        }
        return Optional.empty();
    }

    private boolean isIndefinite(int head) {
        return grammar.children(head).stream()
                .anyMatch(
                        i -> grammar.is(i, "det", "nummod") && !grammar.lower(i).equals("the"));
    }

    private static CitedSource named(String name, Origin.Kind kind) {
        return new CitedSource(name, kind, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The organization last heard of, or the one that the report is about. */
    Optional<CitedSource> organization(Mention mention) {
        return latest(mention, Entity.Type.ORGANIZATION)
                .filter(s -> s.kind() == Origin.Kind.ORGANIZATION || s.kind() == Origin.Kind.AGENCY)
                .or(() -> names.mostNamed(Entity.Type.ORGANIZATION).map(n -> named(n, Origin.Kind.ORGANIZATION)));
    }
}

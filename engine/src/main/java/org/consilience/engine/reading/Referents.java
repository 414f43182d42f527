package org.consilience.engine.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consilience.engine.reading.Utterance.Mention;
import org.consilience.model.CitedSource;
import org.consilience.model.Entity;
import org.consilience.model.Origin;

/**
 * Whom pronouns and short descriptions refer to: the latest source or sentence subject that fits in kind, number and
 * gender.
 */
final class Referents {
    /** Sentences back in which a subject that has not spoken is still meant. */
    private static final int MEMORY = 3;

    /** Nouns for organizations that are known without a name. */
    private static final Set<String> PROPER = Set.of("police", "authority", "government", "military", "army", "navy");

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

    private final Grammar grammar;
    private final NameBook names;
    private final Subjects subjects;
    private final List<Spoken> spoken = new ArrayList<>();

    Referents(Grammar grammar, NameBook names) {
        this.grammar = grammar;
        this.names = names;
        this.subjects = new Subjects(grammar);
    }

    /** Remembers who has spoken. */
    void spoke(CitedSource source, Utterance utterance) {
        spoken.add(new Spoken(source, utterance));
    }

    Optional<CitedSource> pronoun(String word, Mention mention) {
        return switch (word) {
            case "he", "she", "who", "him", "her" -> person(mention, word);
            case "it", "which", "its" -> latest(mention, Entity.Type.ORGANIZATION);
            case "they" -> latest(mention, Entity.Type.ORGANIZATION);
            default -> Optional.empty();
        };
    }

    private Optional<CitedSource> person(Mention mention, String pronoun) {
        Optional<Spoken> speaker = last(Origin.Kind.PERSON, mention, pronoun);
        Optional<Integer> subject = subject(mention, Entity.Type.PERSON);
        if (subject.isPresent() && isNewer(subject.get(), speaker)) {
            return subject.map(i -> source(i, Origin.Kind.PERSON));
        }
        return speaker.map(Spoken::source).or(() -> unnamed(mention));
    }

    /** Somebody described and not named, as "a witness ... she said". */
    private Optional<CitedSource> unnamed(Mention mention) {
        return last(Origin.Kind.GROUP, mention, "")
                .or(() -> last(Origin.Kind.ORGANIZATION, mention, ""))
                .map(Spoken::source);
    }

    /** The latest source that is no person, or subject with a name of that type. */
    Optional<CitedSource> latest(Mention mention, Entity.Type type) {
        Optional<Spoken> speaker = spoken.stream()
                .filter(s -> s.source().kind() != Origin.Kind.PERSON && s.isBefore(mention))
                .reduce((a, b) -> b);
        Optional<Integer> subject = subject(mention, type);
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

    private Optional<Spoken> last(Origin.Kind kind, Mention mention, String pronoun) {
        return spoken.stream()
                .filter(s -> s.source().kind() == kind && s.isBefore(mention) && fits(s.source(), pronoun))
                .reduce((a, b) -> b);
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

    /** The latest subject with a name of that type, in this sentence or shortly before. */
    private Optional<Integer> subject(Mention mention, Entity.Type type) {
        int sentence = grammar.sentence(mention.head());
        for (int i = mention.head() - 1; i >= 0 && grammar.sentence(i) >= sentence - MEMORY; i--) {
            boolean subject = SUBJECTS.contains(grammar.token(i).deprel());
            if (subject && grammar.entity(i).filter(e -> e.type() == type).isPresent()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private CitedSource source(int token, Origin.Kind kind) {
        String name = names.fullest(grammar.entity(token).orElseThrow());
        return named(name, kind);
    }

    /** Whom "the minister", "the company" and the like mean. */
    Optional<CitedSource> described(Mention mention, Personas personas) {
        int head = mention.head();
        String lemma = grammar.lemma(head);
        if (SourceNouns.isRole(lemma) && lemma.equals(grammar.lower(head)) && !isIndefinite(head)) {
            List<String> words = NameBook.words(mention.span().in(grammar.text()));
            return latestWith(lemma, mention)
                    .filter(s -> words.size() < 3)
                    .or(() -> personas.holder(lemma, words).map(n -> named(n, Origin.Kind.PERSON)));
        }
        boolean bare = grammar.children(head).stream()
                .noneMatch(i -> grammar.is(i, "nmod", "nmod:poss", "nummod") || grammar.isUpos(i, "PROPN"));
        boolean definite =
                grammar.children(head).stream().anyMatch(i -> grammar.lower(i).equals("the"));
        if (!bare || !definite) {
            return Optional.empty();
        }
        if (subjects.isMedium(head)) {
            return outlet(head);
        }
        boolean one = lemma.equals(grammar.lower(head));
        return one && isGeneral(lemma) ? organization(mention) : Optional.empty();
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

    private Optional<CitedSource> latestWith(String noun, Mention mention) {
        return spoken.stream()
                .filter(s -> s.isBefore(mention))
                .map(Spoken::source)
                .filter(s -> NameBook.words(s.title().orElse(s.name())).contains(noun))
                .reduce((a, b) -> b);
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

    private record Spoken(CitedSource source, Utterance utterance) {
        boolean isBefore(Mention mention) {
            return utterance.cue().begin() < mention.span().begin();
        }
    }
}

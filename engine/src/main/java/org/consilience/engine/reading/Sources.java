package org.consilience.engine.reading;

import static org.consilience.engine.reading.Grammar.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.consilience.almanac.press.Agencies;
import org.consilience.almanac.press.FoldedName;
import org.consilience.engine.reading.Utterance.Mention;
import org.consilience.model.CitedSource;
import org.consilience.model.Entity;
import org.consilience.model.Origin;
import org.consilience.model.Span;

/**
 * Names the sources of a report's attributions, in order of the text: names by their fullest form, pronouns and
 * descriptions such as "the minister" by whom they refer to, the rest by the words used.
 */
final class Sources {
    private static final Set<String> SELF = Set.of("i", "we", "me", "us", "my", "our", "myself", "ourselves");
    private static final Set<String> PERSONAL = Set.of("i", "me", "my", "he", "she", "him", "her", "his", "who");
    private static final Set<String> NOBODY =
            Set.of("there", "that", "this", "what", "nobody", "none", "one", "no", "everyone");
    private static final Set<String> SAYING = Set.of("say", "add", "write", "tweet", "quote", "accord");
    private static final Set<String> FROM = Set.of("from", "by");
    private static final Pattern ARTICLE = Pattern.compile("(?i)^(the|that|this|these|those)\\s+");
    private static final Agencies AGENCIES = Agencies.known();

    private final Grammar grammar;
    private final NameBook names;
    private final Personas personas;
    private final Referents referents;
    private final Subjects subjects;
    private final Interviews interviews;
    private final BodyNames bodies;

    Sources(Grammar grammar, NameBook names) {
        this.grammar = grammar;
        this.names = names;
        this.personas = new Personas(grammar, names);
        this.referents = new Referents(grammar, names);
        this.subjects = new Subjects(grammar);
        this.interviews = new Interviews(grammar.text());
        this.bodies = new BodyNames(grammar, names, subjects);
    }

    /** For every attribution its links, outermost first: whoever was told, then the source; none where nobody is named. */
    List<List<CitedSource>> name(List<Utterance> utterances) {
        List<List<CitedSource>> named = new ArrayList<>();
        for (Utterance utterance : utterances) {
            List<CitedSource> links = new ArrayList<>();
            Optional<CitedSource> source =
                    utterance.source().flatMap(this::cited).filter(s -> isPlausible(s, utterance));
            outlet(utterance, source).ifPresent(links::add);
            source.ifPresent(links::add);
            if (!utterance.carried() && !isHeadline(utterance) && !Posts.isSigned(grammar, utterance)) {
                source.ifPresent(s -> referents.spoke(s, utterance));
            }
            named.add(links);
        }
        return named;
    }

    /** "MAYOR ADMITS FAULT": a line in capitals tells of another report. */
    private boolean isHeadline(Utterance utterance) {
        String cue = utterance.cue().in(grammar.text());
        String who = utterance.source().map(s -> s.span().in(grammar.text())).orElse("");
        return cue.length() > 2 && NameBook.isShouted(cue) && NameBook.isShouted(who);
    }

    /** Whom the words name, as far as that can be told after all attributions are read; the words themselves where it cannot. */
    Optional<CitedSource> named(Mention words) {
        String word = grammar.lower(words.head());
        return NOBODY.contains(word) ? Optional.empty() : cited(words).or(() -> Optional.of(asItStands(words)));
    }

    private CitedSource asItStands(Mention words) {
        String name = words.span().in(grammar.text()).replaceAll("\\s+", " ");
        boolean one = PERSONAL.contains(name.toLowerCase(Locale.ROOT));
        Origin.Kind kind = one ? Origin.Kind.PERSON : Origin.Kind.GROUP;
        return new CitedSource(name, kind, Optional.empty(), Optional.empty(), Optional.of(words.span()));
    }

    /** Whether the words stand for whoever speaks; "US" is a country. */
    boolean isSelf(Mention words) {
        return SELF.contains(grammar.lower(words.head()))
                && !grammar.word(words.head()).equals("US");
    }

    private Optional<CitedSource> outlet(Utterance utterance, Optional<CitedSource> source) {
        Optional<CitedSource> told = utterance.told().flatMap(this::cited).map(Sources::asOutlet);
        if (source.isPresent() && told.isPresent()) {
            interviews.told(source.get(), told.get(), utterance);
        }
        return told.or(() -> source.flatMap(s -> interviews.goingOn(s, utterance)));
    }

    /** A body that is told something for a report is an outlet. */
    private static CitedSource asOutlet(CitedSource told) {
        return told.kind() == Origin.Kind.ORGANIZATION
                ? new CitedSource(told.name(), Origin.Kind.OUTLET, told.title(), told.affiliation(), told.mention())
                : told;
    }

    /** Things show and suggest what nobody says; only somebody, or a paper, is a source. */
    private boolean isPlausible(CitedSource source, Utterance utterance) {
        boolean plainly = utterance.phrase()
                || utterance.kind() == CueKind.TELL
                || SAYING.contains(grammar.lemma(utterance.cueToken()));
        String last = grammar.lemma(utterance.source().orElseThrow().head());
        return plainly
                || source.kind() != Origin.Kind.GROUP
                || SourceNouns.isSomebody(last)
                || !grammar.isUpos(utterance.source().orElseThrow().head(), "NOUN");
    }

    private Optional<CitedSource> cited(Mention words) {
        boolean own = words.span().contains(grammar.token(words.head()).span());
        Mention mention = own ? words : subjects.mention(words.head());
        String word = grammar.lower(mention.head());
        if (word.equals("one") && grammar.child(mention.head(), "nmod") != NONE) {
            return oneOf(mention);
        }
        if (isSelf(mention) || word.equals("you") || NOBODY.contains(word)) {
            return Optional.empty();
        }
        if (grammar.isUpos(mention.head(), "PRON")) {
            return referents.pronoun(word, mention).map(found -> again(found, mention));
        }
        Optional<String> shouted = shouted(mention);
        if (shouted.isPresent()) {
            return shouted.map(n -> person(n, mention));
        }
        Optional<Entity> person = personas.person(mention);
        if (person.isPresent()) {
            return person.map(e -> person(names.fullest(e), mention));
        }
        Optional<String> family = familyName(mention);
        if (family.isPresent()) {
            return family.map(n -> person(n, mention));
        }
        Optional<String> other = bodies.of(mention);
        if (other.isPresent()) {
            return Optional.of(other(other.get(), mention));
        }
        return issuer(mention)
                .or(() -> referents.described(mention, personas))
                .map(found -> again(found, mention))
                .or(() -> described(mention));
    }

    /** "One of the suspects, Jack Smith": the name beside it, else the words. */
    private Optional<CitedSource> oneOf(Mention mention) {
        int group = grammar.child(mention.head(), "nmod");
        return personas.person(mention)
                .or(() -> personas.person(new Mention(group, mention.span())))
                .map(e -> person(names.fullest(e), mention))
                .or(() -> described(mention));
    }

    /** "A police statement", "the statement": not the paper speaks but whoever gives it out. */
    private Optional<CitedSource> issuer(Mention mention) {
        boolean own = grammar.child(mention.head(), "acl:relcl") != NONE;
        if (own || !SourceNouns.isVoice(grammar.lemma(mention.head()))) {
            return Optional.empty();
        }
        int giver = grammar.child(mention.head(), i -> grammar.is(i, "compound", "nmod:poss") && i < mention.head());
        boolean general = giver != NONE && referents.isGeneral(grammar.lemma(giver));
        if (giver != NONE
                && !general
                && (SourceNouns.isOrganization(grammar.lemma(giver)) || grammar.isUpos(giver, "PROPN"))) {
            return cited(subjects.mention(giver));
        }
        if (general) {
            return referents.organization(mention);
        }
        return givenBy(mention).or(() -> referents.giver(mention));
    }

    /** "A statement from the council". */
    private Optional<CitedSource> givenBy(Mention mention) {
        return grammar.children(mention.head()).stream()
                .filter(i -> grammar.is(i, "nmod") && grammar.child(i, c -> FROM.contains(grammar.lower(c))) != NONE)
                .filter(i -> grammar.entity(i).isPresent()
                        || grammar.isUpos(i, "PROPN")
                        || SourceNouns.isOrganization(grammar.lemma(i)))
                .findFirst()
                .flatMap(i -> cited(subjects.mention(i)));
    }

    static CitedSource again(CitedSource found, Mention mention) {
        return new CitedSource(
                found.name(), found.kind(), found.title(), found.affiliation(), Optional.of(mention.span()));
    }

    /** A name in capitals, as transcripts have it. */
    private Optional<String> shouted(Mention mention) {
        String words = mention.span().in(grammar.text());
        boolean capitals = words.length() > 2 && NameBook.isShouted(words);
        return capitals ? names.like(words, Entity.Type.PERSON) : Optional.empty();
    }

    /** A single proper noun that no tagger took for a name, where a person of the report has it for a family name. */
    private Optional<String> familyName(Mention mention) {
        boolean untaken = grammar.isUpos(mention.head(), "PROPN")
                && grammar.entity(mention.head()).isEmpty()
                && subjects.properName(mention.head()).equals(grammar.word(mention.head()));
        return untaken ? names.like(grammar.word(mention.head()), Entity.Type.PERSON) : Optional.empty();
    }

    private CitedSource person(String name, Mention mention) {
        Optional<String> title = personas.title(name);
        return new CitedSource(
                name, Origin.Kind.PERSON, title, title.flatMap(personas::affiliation), Optional.of(mention.span()));
    }

    private CitedSource other(String fullest, Mention mention) {
        Optional<String> agency = AGENCIES.named(fullest);
        String name = agency.filter(full -> FoldedName.of(full).equals(FoldedName.of(fullest)))
                .orElse(fullest);
        Origin.Kind kind = agency.isPresent() ? Origin.Kind.AGENCY : Origin.Kind.ORGANIZATION;
        if (kind == Origin.Kind.ORGANIZATION && subjects.isMedium(mention.head())) {
            kind = Origin.Kind.OUTLET;
        }
        return new CitedSource(name, kind, Optional.empty(), Optional.empty(), Optional.of(mention.span()));
    }

    private Optional<CitedSource> described(Mention mention) {
        String words = mention.span().in(grammar.text()).replaceAll("\\s+", " ");
        String name = ARTICLE.matcher(words).replaceFirst("");
        boolean none = grammar.children(mention.head()).stream()
                .anyMatch(i -> grammar.lower(i).equals("no"));
        if (none || name.isBlank() || !grammar.isUpos(mention.head(), "NOUN", "PROPN", "ADJ", "NUM", "DET", "X")) {
            return Optional.empty();
        }
        Optional<String> affiliation = personas.affiliation(words);
        Span sentence = grammar.sentenceOf(mention.head()).span();
        Origin.Kind kind =
                SourceNouns.kind(grammar.lemma(mention.head()), sentence.in(grammar.text()), affiliation.isPresent());
        return Optional.of(new CitedSource(name, kind, Optional.empty(), affiliation, Optional.of(mention.span())));
    }
}

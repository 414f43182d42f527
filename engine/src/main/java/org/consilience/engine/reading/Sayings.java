package org.consilience.engine.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.consilience.engine.reading.Utterance.Mention;
import org.consilience.model.CitedSource;
import org.consilience.model.Saying;
import org.consilience.model.Span;

/**
 * Finds everything in a text that somebody is told to say, think or want: its attributions, and the verbs and nouns of saying that
 * attribute no clause, as "discussed", "the report by" or "no answer" within what another says.
 */
final class Sayings {
    private static final WordList WORDS = WordList.of("sayings.tsv");

    private static final Set<String> NOT = Set.of("not", "n't", "never", "nobody", "cannot");
    private static final Set<String> YOU = Set.of("you", "your");

    private final Grammar grammar;
    private final Sources sources;
    private final Authors authors;

    Sayings(Grammar grammar, Sources sources) {
        this.grammar = grammar;
        this.sources = sources;
        this.authors = new Authors(grammar);
    }

    /** Whether a verb with a saying for its object tells who says it: "made a statement". */
    static boolean carries(String lemma) {
        return WORDS.has(lemma, "carrier");
    }

    /**
     * All of them in order of the text.
     *
     * @param links the sources of each utterance, outermost first
     */
    List<Saying> in(List<Utterance> utterances, List<List<CitedSource>> links) {
        List<Draft> drafts = new ArrayList<>(told(utterances, links));
        List<Draft> attributed = List.copyOf(drafts);
        for (int i = 0; i < grammar.size(); i++) {
            int word = i;
            if (isSaying(i)
                    && attributed.stream()
                            .noneMatch(d -> d.cue().overlaps(grammar.token(word).span()))) {
                drafts.add(
                        new Draft(grammar.token(i).span(), authors.of(i), Optional.empty(), content(i), true, false));
            }
        }
        drafts.sort(Comparator.comparing(Draft::cue));
        return new Nesting(drafts, this::source).sayings();
    }

    /** The attributions, each cue once with all that it attributes. */
    private List<Draft> told(List<Utterance> utterances, List<List<CitedSource>> links) {
        Map<Integer, Draft> drafts = new TreeMap<>();
        for (int i = 0; i < utterances.size(); i++) {
            Utterance each = utterances.get(i);
            List<CitedSource> cited = links.get(i);
            Optional<CitedSource> last = cited.isEmpty() ? Optional.empty() : Optional.of(cited.get(cited.size() - 1));
            Optional<Mention> who = each.source().or(() -> authors.of(each.cueToken()));
            Draft draft = new Draft(each.cue(), who, last, each.content(), passesOn(each), each.phrase());
            drafts.merge(each.cueToken(), draft, Draft::with);
        }
        return List.copyOf(drafts.values());
    }

    /** "People do not believe what the mayor says": that the mayor says it does not come from them. */
    private boolean passesOn(Utterance utterance) {
        return utterance.kind() != CueKind.THINK
                || grammar.children(utterance.cueToken()).stream().noneMatch(i -> NOT.contains(grammar.lower(i)));
    }

    private boolean isSaying(int token) {
        String lemma = grammar.lemma(token);
        boolean both = WORDS.has(lemma, "both") || isReply(token);
        if (grammar.isUpos(token, "VERB")) {
            return (both || WORDS.has(lemma, "verb") || isPhrasal(token, lemma))
                    && !grammar.is(token, "amod", "compound");
        }
        if (grammar.isUpos(token, "NOUN")) {
            return (both || WORDS.has(lemma, "noun")) && !grammar.is(token, "compound");
        }
        return grammar.isUpos(token, "ADV", "ADJ") && WORDS.has(grammar.lower(token), "adverb");
    }

    /** "Answer": its object is what another has said. */
    private boolean isReply(int word) {
        return WORDS.has(grammar.lemma(word), "reply");
    }

    /** "Put forward", "spoke out". */
    private boolean isPhrasal(int verb, String lemma) {
        return verb + 1 < grammar.size() && WORDS.has(lemma + " " + grammar.lower(verb + 1), "verb");
    }

    /** What hangs from the word after it; of an adverb, its clause. */
    private List<Span> content(int word) {
        if (grammar.isUpos(word, "ADV")) {
            int head = Math.max(grammar.head(word), 0);
            return List.of(grammar.subtree(head));
        }
        if (isReply(word)) {
            return List.of();
        }
        return grammar.children(word).stream()
                .filter(i -> i > word
                        && grammar.is(i, "obj", "ccomp", "xcomp", "obl", "nmod", "acl", "acl:relcl", "parataxis"))
                .map(grammar::subtree)
                .reduce(Span::hull)
                .stream()
                .toList();
    }

    /** Whom the words name: "I" and "we" whoever speaks; "you" is nobody that is named, but in a transcript. */
    private Optional<CitedSource> source(Draft draft, Optional<CitedSource> speaker) {
        if (draft.known().isPresent() || draft.who().isEmpty()) {
            return draft.known();
        }
        Mention who = draft.who().get();
        if (YOU.contains(grammar.lower(who.head()))
                && speaker.filter(this::isLabelled).isEmpty()) {
            return Optional.empty();
        }
        return sources.isSelf(who)
                ? speaker.map(s -> Sources.again(s, who)).or(() -> sources.named(who))
                : sources.named(who);
    }

    /** Whether who speaks is named by a label, "Aalto:". */
    private boolean isLabelled(CitedSource speaker) {
        return speaker.mention()
                .map(span -> grammar.tokenAt(span.end()))
                .filter(next -> next < grammar.size() && grammar.lower(next).equals(":"))
                .isPresent();
    }

    /**
     * A saying whose place among the others is not known yet.
     *
     * @param cue the words that name it
     * @param who the words for whoever says it
     * @param known whom these name, where that is known already
     * @param content what is said
     * @param passesOn whether what stands in it comes through whoever says it
     * @param phrase whether a phrase attributes and no verb
     */
    record Draft(
            Span cue,
            Optional<Mention> who,
            Optional<CitedSource> known,
            List<Span> content,
            boolean passesOn,
            boolean phrase) {
        Draft with(Draft other) {
            List<Span> all = new ArrayList<>(content);
            other.content().stream().filter(span -> !all.contains(span)).forEach(all::add);
            return new Draft(cue, who, known.or(other::known), all, passesOn, phrase);
        }

        int reach() {
            return content.stream().mapToInt(Span::length).sum();
        }

        boolean holds(Draft other) {
            boolean cites = other.phrase() && !phrase && content.equals(other.content());
            return cites || (passesOn && content.stream().anyMatch(span -> span.contains(other.cue())));
        }

        Saying at(Optional<CitedSource> source, OptionalInt within) {
            return new Saying(cue, source, content, within);
        }
    }
}

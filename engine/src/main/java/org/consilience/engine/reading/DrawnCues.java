package org.consilience.engine.reading;

import static org.consilience.engine.reading.Grammar.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consilience.engine.reading.Utterance.Mention;
import org.consilience.model.Attribution;
import org.consilience.model.Span;

/**
 * Attributions as the reading model draws them, joined to those that rules find.
 *
 * <p>The model knows more turns of phrase than any list, but also takes actions for words. So where a rule has found the same
 * cue, the model only tells a source that the rule missed; of the rest those are taken whose verb can attribute, or whose
 * content is quoted.
 */
final class DrawnCues {
    /** Words from which a quotation is a statement, and no name or single term. */
    private static final int CLAUSE = 5;

    private final Grammar grammar;
    private final List<Quotation> quotations;
    private final Listeners listeners;
    private final Acts acts;

    DrawnCues(Grammar grammar, List<Quotation> quotations) {
        this.grammar = grammar;
        this.quotations = quotations;
        this.listeners = new Listeners(grammar);
        this.acts = new Acts(grammar);
    }

    /** What rules found, with sources that they missed, and after it what only the model draws. */
    List<Utterance> joined(List<Utterance> found, List<Attribution> drawn) {
        List<Utterance> joined = new ArrayList<>(found);
        for (Attribution attribution : drawn) {
            utterance(attribution)
                    .filter(u -> u.source().isPresent())
                    .map(u -> withOwn(u, attribution, drawn))
                    .ifPresent(u -> join(u, joined));
        }
        return joined;
    }

    /** The utterance without what somebody else says; whole where nothing would be left. */
    private Utterance withOwn(Utterance utterance, Attribution attribution, List<Attribution> drawn) {
        List<Span> own = utterance.content().stream()
                .filter(part -> !isAnothers(part, attribution, drawn))
                .toList();
        return own.isEmpty() ? utterance : utterance.withContent(own, utterance.carried());
    }

    /** Whether words of another sentence than the cue's are what somebody else says there. */
    private boolean isAnothers(Span part, Attribution attribution, List<Attribution> drawn) {
        return !isBeside(attribution, part)
                && drawn.stream()
                        .filter(other ->
                                !other.equals(attribution) && !other.source().isEmpty())
                        .anyMatch(other -> isBeside(other, part)
                                && other.content().stream().anyMatch(content -> content.contains(part)));
    }

    /** Whether the cue stands in the sentence in which the words begin. */
    private boolean isBeside(Attribution attribution, Span words) {
        int sentence = grammar.sentence(grammar.tokenAt(words.begin()));
        return grammar.sentence(grammar.tokenAt(attribution.cue().get(0).begin())) == sentence;
    }

    private void join(Utterance drawn, List<Utterance> joined) {
        Optional<Utterance> same =
                joined.stream().filter(u -> u.cue().overlaps(drawn.cue())).findFirst();
        if (same.isEmpty()) {
            if (attributes(drawn)
                    && drawn.overlap(drawn.cue()) == 0
                    && joined.stream().noneMatch(u -> covers(u, drawn))) {
                joined.add(drawn);
            }
        } else if (same.get().source().isEmpty()) {
            joined.set(joined.indexOf(same.get()), same.get().withSource(drawn.source()));
        }
    }

    private static boolean covers(Utterance utterance, Utterance drawn) {
        return 2 * utterance.content().stream().mapToInt(drawn::overlap).sum() > drawn.reach();
    }

    private boolean attributes(Utterance drawn) {
        String lemma = grammar.lemma(drawn.cueToken());
        boolean may = CueKind.of(lemma).isPresent() || CueKind.inSome(lemma);
        return (may && !acts.isAct(drawn.cueToken())) || isQuoted(drawn);
    }

    private boolean isQuoted(Utterance drawn) {
        return quotations.stream()
                .anyMatch(q -> q.words(grammar.text()) >= CLAUSE
                        && !q.span().contains(drawn.cue())
                        && 2 * drawn.overlap(q.span())
                                > Math.min(drawn.reach(), q.span().length()));
    }

    private Optional<Utterance> utterance(Attribution attribution) {
        Span cue = attribution.cue().get(0);
        int word = head(cue, "VERB");
        Optional<Mention> source = attribution.source().stream()
                .findFirst()
                .map(span -> new Mention(head(span, "NOUN", "PROPN", "PRON"), span))
                .filter(mention -> mention.head() != NONE);
        boolean phrase = word != NONE && PhraseCues.isPhrase(grammar.lower(word));
        return word == NONE
                ? Optional.empty()
                : Optional.of(new Utterance(
                        source,
                        cue,
                        word,
                        attribution.content().stream()
                                .map(span -> whole(span, cue))
                                .toList(),
                        CueKind.of(grammar.lemma(word))
                                .filter(k -> k.answers() || !isLong(attribution))
                                .orElse(CueKind.SAY),
                        listeners.of(word),
                        phrase,
                        false));
    }

    /** Whether a quotation of some length is content: who "offered a statement" said it, whatever "offer" is elsewhere. */
    private boolean isLong(Attribution attribution) {
        return quotations.stream()
                .filter(q -> q.words(grammar.text()) >= CLAUSE)
                .anyMatch(q -> attribution.content().stream().anyMatch(q.span()::contains));
    }

    /** The span with the rest of a quotation of which it is the most: long ones are drawn in part. */
    private Span whole(Span content, Span cue) {
        return quotations.stream()
                .map(Quotation::span)
                .filter(q -> content.begin() == q.begin() || 2 * q.overlap(content) > q.length())
                .filter(q -> content.overlaps(q) && !q.contains(cue))
                .reduce(content, Span::hull);
    }

    /** The word of the span that hangs from outside it, one of the kinds wanted before all others. */
    private int head(Span span, String... wanted) {
        int head = NONE;
        for (int i = grammar.tokenAt(span.begin()); i < grammar.size() && isWithin(i, span); i++) {
            if (head == NONE || rank(i, span, wanted) > rank(head, span, wanted)) {
                head = i;
            }
        }
        return head;
    }

    private int rank(int token, Span span, String... wanted) {
        boolean hangsOutside = grammar.head(token) == NONE || !isWithin(grammar.head(token), span);
        return (grammar.isUpos(token, wanted) ? 2 : 0) + (hangsOutside ? 1 : 0);
    }

    private boolean isWithin(int token, Span span) {
        return span.overlaps(grammar.token(token).span());
    }
}

package org.consilience.engine.reading;

import static org.consilience.engine.reading.Grammar.NONE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.consilience.model.Sentence;
import org.consilience.model.Span;

/** What a verb of saying, thinking or willing has for content: before it, after it, around it, or in quotation marks. */
final class Contents {
    /** Verbs whose object "to" may go before. */
    private static final Set<String> OWNING = Set.of("admit", "confess");

    private final Grammar grammar;
    private final List<Quotation> quotations;
    private final Subjects subjects;
    private final Misparses misparses;
    private final Quotes quotes;
    private final Reach reach;

    Contents(Grammar grammar, List<Quotation> quotations, Subjects subjects) {
        this.grammar = grammar;
        this.quotations = quotations;
        this.subjects = subjects;
        this.misparses = new Misparses(grammar);
        this.quotes = new Quotes(grammar, quotations);
        this.reach = new Reach(grammar, misparses);
    }

    /** The content's spans in order; none where the verb attributes nothing. */
    List<Span> of(int verb, CueKind kind) {
        List<Span> spans = clause(verb, kind);
        if (spans.isEmpty() && kind.takesQuotation()) {
            spans = quotes.nearest(verb).stream().toList();
        }
        if (spans.isEmpty() && kind.takesNoun()) {
            int object = grammar.child(verb, "obj", "nsubj:pass");
            object = object == NONE && kind == CueKind.ANNOUNCE ? owned(verb) : object;
            spans = object == NONE
                    ? List.of()
                    : trimmed(grammar.first(object), grammar.last(object)).stream()
                            .toList();
        }
        return spans.stream().map(s -> quotes.taken(s, verb)).toList();
    }

    /** "Admitted to the theft", "confessed to stealing". */
    private int owned(int verb) {
        return grammar.child(
                verb,
                i -> i > verb
                        && grammar.is(i, "obl", "advcl")
                        && OWNING.contains(grammar.lemma(verb))
                        && grammar.child(
                                        i,
                                        c -> grammar.is(c, "case", "mark")
                                                && grammar.lower(c).equals("to"))
                                != NONE);
    }

    private List<Span> clause(int verb, CueKind kind) {
        int after = grammar.child(verb, i -> i > verb && isClause(i, verb, kind));
        if (after != NONE) {
            List<Span> spans = new ArrayList<>();
            quotedBefore(verb, opening(after, verb)).ifPresent(spans::add);
            trimmed(opening(after, verb), reach.of(verb, after)).ifPresent(spans::add);
            return spans;
        }
        if (kind.answers() && (misparses.isMistakenSubject(verb) || misparses.isMistakenObject(verb))) {
            return trimmed(verb + 1, grammar.sentenceOf(verb).endToken() - 1).stream()
                    .toList();
        }
        int before = before(verb);
        if (kind == CueKind.INTEND || kind == CueKind.SHOW) {
            return List.of();
        }
        if (before != NONE && grammar.isUpos(before, "VERB", "NOUN", "ADJ", "PROPN", "AUX", "NUM", "ADV", "PRON")) {
            return around(verb, frameBegin(verb, before), false);
        }
        if (grammar.is(verb, "parataxis", "dep") && misparses.hasOwnSubject(verb)) {
            return around(verb, grammar.first(verb), true);
        }
        if (grammar.is(verb, "acl", "advcl", "appos", "conj", "acl:relcl") && isSetOff(verb)) {
            return around(verb, grammar.first(verb), true);
        }
        return List.of();
    }

    /** What goes before the verb: of clauses side by side, "it closed, and ferries sailed, he said", the last. */
    private int before(int verb) {
        return grammar.children(verb).stream()
                .filter(i -> grammar.last(i) < verb && misparses.isClauseBefore(i))
                .reduce((earlier, later) -> grammar.is(later, "ccomp") ? later : earlier)
                .orElse(NONE);
    }

    /** The quotation that goes before the verb, where another follows it that the parser took for the same sentence. */
    private Optional<Span> quotedBefore(int verb, int opening) {
        Span sentence = grammar.sentenceOf(verb).span();
        int cue = grammar.token(verb).span().begin();
        int next = opening;
        while (next + 1 < grammar.size() && grammar.isUpos(next, "PUNCT") && !isOpeningMark(next)) {
            next++;
        }
        boolean quoted = isOpeningMark(next);
        return quotations.stream()
                .map(Quotation::span)
                .filter(q -> quoted && q.overlaps(sentence) && q.end() <= cue)
                .filter(q -> IntStream.range(grammar.tokenAt(q.end()), verb).noneMatch(i -> grammar.isUpos(i, "VERB")))
                .reduce((earlier, later) -> later);
    }

    /** "..., says the mayor." and "..., the mayor said", whatever the parser hung it from. */
    private boolean isSetOff(int verb) {
        int subject = grammar.child(verb, "nsubj");
        int before = grammar.first(verb) - 1;
        boolean mark = before >= grammar.sentenceOf(verb).firstToken() && grammar.isUpos(before, "PUNCT");
        int after = frameEnd(verb, grammar.first(verb)) + 1;
        boolean end = after >= grammar.sentenceOf(verb).endToken() || grammar.isUpos(after, "PUNCT");
        return subject != NONE && mark && end && !Subjects.RELATIVES.contains(grammar.lower(subject));
    }

    private boolean isClause(int child, int verb, CueKind kind) {
        if (grammar.is(child, "ccomp")) {
            return true;
        }
        if (grammar.is(child, "xcomp")) {
            boolean passive = subjects.isPassive(verb);
            return kind == CueKind.INTEND
                    || passive
                    || grammar.children(child).stream().anyMatch(this::isTo);
        }
        if (grammar.is(child, "conj") && kind.answers()) {
            return grammar.child(
                            child,
                            i -> grammar.is(i, "mark") && grammar.lower(i).equals("that"))
                    != NONE;
        }
        boolean colon = grammar.first(child) > 0
                && grammar.lower(grammar.first(child) - 1).equals(":");
        return grammar.is(child, "parataxis", "dep") && colon && kind.answers();
    }

    private boolean isTo(int token) {
        return grammar.is(token, "mark") && grammar.lower(token).equals("to");
    }

    /** Where the clause after the verb begins, its opening quotation mark included. */
    private int opening(int clause, int verb) {
        int that =
                CueKind.of(grammar.lemma(verb)).filter(CueKind.TELL::equals).isPresent() ? subjects.that(verb) : NONE;
        int from = Math.max(grammar.first(clause), that == NONE ? verb + 1 : that);
        if (from - 1 > verb && isOpeningMark(from - 1)) {
            return from - 1;
        }
        return from;
    }

    private boolean isOpeningMark(int token) {
        Span span = grammar.token(token).span();
        return quotations.stream().anyMatch(q -> q.span().begin() == span.begin());
    }

    /** First token of the words that attribute, where the content goes before them. */
    private int frameBegin(int verb, int before) {
        return grammar.children(verb).stream()
                .filter(i -> i != before && grammar.first(i) > grammar.last(before) && !grammar.isUpos(i, "PUNCT"))
                .map(grammar::first)
                .min(Comparator.naturalOrder())
                .map(i -> Math.min(i, verb))
                .orElse(verb);
    }

    /** The sentence without the words that attribute; what follows them only where it is plainly content too. */
    private List<Span> around(int verb, int frameBegin, boolean medial) {
        Sentence sentence = grammar.sentenceOf(verb);
        int frameEnd = frameEnd(verb, frameBegin);
        List<Span> spans = new ArrayList<>();
        if (frameBegin > sentence.firstToken()) {
            trimmed(sentence.firstToken(), frameBegin - 1).ifPresent(spans::add);
        }
        int next = frameEnd + 1;
        while (next < sentence.endToken() && grammar.isUpos(next, "PUNCT") && !isOpeningMark(next)) {
            next++;
        }
        if (next < sentence.endToken() && (isOpeningMark(next) || (medial && goesOn(next)))) {
            trimmed(next, sentence.endToken() - 1).ifPresent(spans::add);
        }
        boolean parted = medial && spans.size() == 2 && grammar.isUpos(next, "VERB", "AUX");
        spans.removeIf(span -> !parted && !isStatement(span));
        return spans;
    }

    /** After "..., the mayor said," content goes on unless something is added about the saying. */
    private boolean goesOn(int next) {
        boolean adding = grammar.isUpos(next, "VERB") && grammar.lower(next).endsWith("ing");
        return grammar.lower(next - 1).equals(",") && !adding;
    }

    private boolean isStatement(Span span) {
        int from = grammar.tokenAt(span.begin());
        int to = grammar.tokenAt(span.end() - 1);
        return to - from > 2
                || quotations.stream().anyMatch(q -> q.span().overlaps(span))
                || IntStream.rangeClosed(from, to).anyMatch(i -> grammar.isUpos(i, "VERB", "AUX"));
    }

    private int frameEnd(int verb, int frameBegin) {
        int end = verb;
        for (int child : grammar.children(verb)) {
            if (grammar.first(child) >= frameBegin
                    && !grammar.isUpos(child, "PUNCT")
                    && !grammar.is(child, "ccomp", "parataxis", "conj", "advcl", "dep")) {
                end = Math.max(end, grammar.last(child));
            }
        }
        return end;
    }

    /** From the first to the last token, less punctuation outside quotation marks. */
    private Optional<Span> trimmed(int from, int to) {
        int first = from;
        int last = to;
        while (first <= last && grammar.isUpos(first, "PUNCT") && !isOpeningMark(first)) {
            first++;
        }
        while (last >= first && grammar.isUpos(last, "PUNCT") && !isClosingMark(last)) {
            last--;
        }
        return first <= last ? Optional.of(grammar.span(first, last)) : Optional.empty();
    }

    private boolean isClosingMark(int token) {
        int end = grammar.token(token).span().end();
        return quotations.stream().anyMatch(q -> q.span().end() == end);
    }
}

package org.consilience.engine.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.consilience.engine.reading.Utterance.Mention;
import org.consilience.model.Attribution;
import org.consilience.model.Span;

/** Finds who is said to say, believe or intend what in a text. */
final class Attributions {
    private Attributions() {}

    /**
     * The attributions in order of their first words.
     *
     * @param drawn those that the reading model draws
     */
    static List<Utterance> in(Grammar grammar, List<Attribution> drawn) {
        List<Quotation> quotations = Quotation.in(grammar.text());
        List<Utterance> found = new ArrayList<>(new VerbCues(grammar, quotations).find());
        List<Utterance> phrases = new PhraseCues(grammar).find();
        found.replaceAll(u -> apart(grammar, u, phrases));
        for (Utterance phrase : phrases) {
            found.add(inner(grammar, found, phrase));
        }
        found.addAll(Transcripts.in(grammar));
        found = new DrawnCues(grammar, quotations).joined(found, drawn);
        List<Utterance> all = found;
        found.replaceAll(u -> clearOfFrames(grammar, all, u));
        found.sort(Comparator.comparing(Utterance::cue));
        List<Utterance> spoken = new ArrayList<>(new Speeches(grammar.text(), quotations).carriedOver(found));
        spoken.addAll(Posts.in(grammar));
        return spoken.stream()
                .sorted(Comparator.comparing((Utterance u) -> begin(u)).thenComparing(Utterance::cue))
                .toList();
    }

    /** "The agency reported, citing officials": what officials say is what the agency reports, no more. */
    private static Utterance inner(Grammar grammar, List<Utterance> found, Utterance phrase) {
        int cue = phrase.cueToken();
        if (grammar.lower(cue).equals("according")) {
            return phrase;
        }
        return found.stream()
                .filter(u -> u.kind().answers() && grammar.sentence(u.cueToken()) == grammar.sentence(cue))
                .filter(u -> u.overlap(phrase.content().get(0)) > 0
                        || u.overlap(phrase.content().get(phrase.content().size() - 1)) > 0)
                .filter(u -> u.source()
                        .map(s -> phrase.source().map(p -> p.head() != s.head()).orElse(true))
                        .orElse(true))
                .max(Comparator.comparingInt(Utterance::reach))
                .map(u -> phrase.withContent(u.content(), false))
                .orElse(phrase);
    }

    /** In "Citing officials, the agency reported" the agency is the source, whatever the parser took for the subject. */
    private static Utterance apart(Grammar grammar, Utterance utterance, List<Utterance> phrases) {
        Optional<Mention> source = utterance.source();
        for (Utterance phrase : phrases) {
            Span words = phrase.source().map(s -> s.span().hull(phrase.cue())).orElse(phrase.cue());
            int from = grammar.tokenAt(words.end());
            int to = utterance.cueToken() - 1;
            if (source.filter(s -> s.span().overlaps(words)).isPresent() && from < to) {
                Optional<Span> rest = new Tokens(grammar).trimmed(from, to);
                source = rest.map(span -> new Mention(grammar.tokenAt(span.end() - 1), span));
            }
        }
        return utterance.withSource(source);
    }

    /** What another says of the whole, ", the agency reported", is no part of what is said within. */
    private static Utterance clearOfFrames(Grammar grammar, List<Utterance> all, Utterance utterance) {
        int last = utterance.content().size() - 1;
        Span tail = utterance.content().get(last);
        for (Utterance other : all) {
            Span frame = other.source().map(s -> s.span().hull(other.cue())).orElse(other.cue());
            if (last > 0 && frame.contains(tail)) {
                return utterance.withContent(utterance.content().subList(0, last), utterance.carried());
            }
            boolean outer = other.overlap(utterance.cue()) > 0 && tail.contains(frame) && frame.begin() > tail.begin();
            if (outer && grammar.sentence(other.cueToken()) == grammar.sentence(utterance.cueToken())) {
                List<Span> content = new ArrayList<>(utterance.content());
                content.set(last, cut(grammar, tail, frame));
                return utterance.withContent(content, utterance.carried());
            }
        }
        return utterance;
    }

    private static Span cut(Grammar grammar, Span tail, Span frame) {
        int from = grammar.tokenAt(tail.begin());
        int to = grammar.tokenAt(frame.begin()) - 1;
        return new Tokens(grammar).trimmed(from, Math.max(from, to)).orElse(tail);
    }

    private static int begin(Utterance utterance) {
        int content = utterance.content().get(0).begin();
        return utterance.carried() ? content : Math.min(content, utterance.cue().begin());
    }

    /** The same as PolNeAR draws them. */
    static List<Attribution> drawn(List<Utterance> utterances) {
        return utterances.stream()
                .map(u -> new Attribution(
                        u.source().map(Mention::span).stream().toList(),
                        List.of(u.cue()),
                        u.content(),
                        parent(utterances, u)))
                .toList();
    }

    /** The smallest other attribution in whose content this one stands, cue included. */
    private static OptionalInt parent(List<Utterance> utterances, Utterance child) {
        OptionalInt parent = OptionalInt.empty();
        for (int i = 0; i < utterances.size(); i++) {
            Utterance each = utterances.get(i);
            boolean smaller = parent.isEmpty()
                    || each.reach() < utterances.get(parent.getAsInt()).reach();
            if (!each.equals(child) && holds(each, child) && smaller) {
                parent = OptionalInt.of(i);
            }
        }
        return parent;
    }

    private static boolean holds(Utterance outer, Utterance inner) {
        boolean cited = inner.phrase() && !outer.phrase() && outer.content().equals(inner.content());
        boolean cue = outer.content().stream().anyMatch(span -> span.contains(inner.cue()));
        Span first = inner.content().get(0);
        return cited || (cue && outer.content().stream().anyMatch(span -> span.overlaps(first)));
    }
}

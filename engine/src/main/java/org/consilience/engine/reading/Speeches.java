package org.consilience.engine.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.consilience.model.Span;

/**
 * Gives quotations that no words of their own attribute to whoever speaks around them.
 *
 * <p>A whole sentence in quotation marks belongs to the speaker of its paragraph; a paragraph of quotation alone to the
 * speaker before it, and where none is, to the one right after.
 */
final class Speeches {
    /** Paragraphs back in which a speaker is still heard. */
    private static final int MEMORY = 2;

    private final String text;
    private final List<Span> paragraphs;
    private final List<Quotation> quotations;

    Speeches(String text, List<Quotation> quotations) {
        this.text = text;
        this.quotations = quotations;
        this.paragraphs = paragraphs(text);
    }

    /** The attributions, with those added that carry a speaker over; in order of the cue. */
    List<Utterance> carriedOver(List<Utterance> found) {
        List<Utterance> all = new ArrayList<>(found);
        for (Quotation quotation : quotations) {
            if (isWholeSentence(quotation) && all.stream().noneMatch(u -> isSpeech(u, quotation.span()))) {
                speaker(all, quotation)
                        .map(u -> u.withContent(List.of(quotation.span()), true))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    private boolean isWholeSentence(Quotation quotation) {
        Span span = quotation.span();
        if (quotation.words(text) < 3) {
            return false;
        }
        String before =
                text.substring(Math.max(0, span.begin() - 12), span.begin()).stripTrailing();
        boolean fresh = before.isEmpty()
                || text.substring(Math.max(0, span.begin() - 2), span.begin()).contains("\n")
                || ".!?:\u201d\"".indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean capital = Character.isUpperCase(text.charAt(span.begin() + 1)) || quotation.open();
        return fresh && capital;
    }

    /** Whether the attribution gives the quotation, or much of it, to somebody from outside. */
    private static boolean isSpeech(Utterance utterance, Span quotation) {
        return !quotation.contains(utterance.cue()) && 2 * utterance.overlap(quotation) >= quotation.length();
    }

    private Optional<Utterance> speaker(List<Utterance> all, Quotation quotation) {
        int paragraph = paragraph(quotation.span().begin());
        Optional<Utterance> before = all.stream()
                .filter(u -> u.source().isPresent() && u.kind().takesQuotation())
                .filter(u ->
                        first(u) < quotation.span().begin() && !quotation.span().contains(u.cue()))
                .filter(u -> paragraph - paragraph(last(u)) <= MEMORY)
                .max(Comparator.comparingInt(Speeches::last));
        boolean near = before.map(u -> paragraph - paragraph(last(u)) <= 1).orElse(false);
        if (near) {
            return before;
        }
        return all.stream()
                .filter(u -> u.source().isPresent() && u.kind().takesQuotation())
                .filter(u -> u.cue().begin() > quotation.span().end()
                        && paragraph(u.cue().begin()) - paragraph <= 1)
                .min(Comparator.comparingInt(u -> u.cue().begin()))
                .or(() -> before);
    }

    private static int first(Utterance utterance) {
        return Math.min(utterance.cue().begin(), utterance.content().get(0).begin());
    }

    private static int last(Utterance utterance) {
        int end = utterance.content().get(utterance.content().size() - 1).end();
        return utterance.carried() ? end : Math.max(utterance.cue().end(), end);
    }

    private int paragraph(int offset) {
        int found = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).begin() <= offset) {
                found = i;
            }
        }
        return found;
    }

    private static List<Span> paragraphs(String text) {
        List<Span> spans = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int newline = text.indexOf('\n', begin);
            int end = newline < 0 ? text.length() : newline;
            if (!text.substring(begin, end).isBlank()) {
                spans.add(new Span(begin, end));
            }
            begin = end + 1;
        }
        return spans;
    }
}

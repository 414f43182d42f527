package org.consilience.edition.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.consilience.model.Claim;
import org.consilience.model.Reading;
import org.consilience.model.Sentence;
import org.consilience.model.Span;

/** Cuts the sentence around a claim into runs of plain, claimed and deciding letters. */
final class Sentences {
    private Sentences() {}

    static List<Quote.Part> around(Reading reading, Claim claim, List<Span> deciding) {
        Span sentence = sentence(reading, claim);
        List<Span> marked = deciding.stream().filter(sentence::contains).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(sentence.begin(), sentence.end()));
        cuts.add(claim.span().begin());
        cuts.add(claim.span().end());
        marked.forEach(span -> {
            cuts.add(span.begin());
            cuts.add(span.end());
        });
        List<Quote.Part> parts = new ArrayList<>();
        int begin = sentence.begin();
        for (int end : cuts.tailSet(begin, false)) {
            Span run = new Span(begin, end);
            parts.add(new Quote.Part(Legible.run(run.in(reading.report().text())), mark(run, claim, marked)));
            begin = end;
        }
        return parts;
    }

    /** The sentences that the claim touches, as one span. */
    static Span sentence(Reading reading, Claim claim) {
        return reading.syntax().sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.overlaps(claim.span()))
                .reduce(claim.span(), Span::hull);
    }

    private static Quote.Mark mark(Span run, Claim claim, List<Span> deciding) {
        if (deciding.stream().anyMatch(span -> span.contains(run))) {
            return Quote.Mark.DECIDING;
        }
        return claim.span().contains(run) ? Quote.Mark.CLAIM : Quote.Mark.NONE;
    }
}

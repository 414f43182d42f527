package org.consilience.edition.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sentence that a claim stands in, with the claim and the words that decide it marked.
 *
 * @param report where it stands
 * @param anchor the claim's own
 * @param parts the sentence in order
 * @param chain who says it, outermost first; empty where the report says it itself
 * @param also other reports of the same letters and sources, by their claims
 * @param held "planned", "possible", "denied", or empty where it is given as fact or cannot be told
 */
public record Quote(
        Byline report, String anchor, List<Part> parts, List<String> chain, List<Reference> also, String held) {
    public Quote {
        parts = List.copyOf(parts);
        chain = List.copyOf(chain);
        also = List.copyOf(also);
    }

    /** What those share that say the same in the same letters by the same sources. */
    record Words(String text, List<String> chain, String held) {}

    Words words() {
        return new Words(text(), chain, held);
    }

    /** With one more report that has the same. */
    Quote alsoIn(Quote other) {
        List<Reference> more = new ArrayList<>(also);
        more.add(new Reference(other.anchor, other.report.label()));
        return new Quote(report, anchor, parts, chain, more, held);
    }

    /** The labels of the reports that have it, so many of them. */
    private String labels(int named) {
        return Listing.inWords(
                Stream.concat(Stream.of(report.label()), also.stream().map(Reference::label))
                        .toList(),
                named);
    }

    /** The first of the other reports that have it. */
    public Listing<Reference> others() {
        return Listing.of(also, ValueView.NAMED);
    }

    /** The whole sentence. */
    public String text() {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.text()));
        return text.toString().strip();
    }

    /** "The Hill \u2190 The Associated Press \u2190 Dmitry Peskov": the reports, then whom they name. */
    public String whoSaysSo() {
        return whoSaysSo(ValueView.NAMED);
    }

    /** The same with no more than so many reports named. */
    public String whoSaysSo(int named) {
        return chain.isEmpty() ? labels(named) : labels(named) + " \u2190 " + String.join(" \u2190 ", chain);
    }

    /** A run of the sentence. */
    public record Part(String text, Mark mark) {
        public boolean decides() {
            return mark == Mark.DECIDING;
        }
    }

    /** Why letters stand out. */
    public enum Mark {
        /** Around the claim. */
        NONE,
        /** The claim itself. */
        CLAIM,
        /** What decides the value. */
        DECIDING
    }
}

package org.consilience.edition.layout;

import java.util.ArrayList;
import java.util.List;

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

    /** Whether the other says the same in the same letters by the same sources. */
    boolean isSameAs(Quote other) {
        return text().equals(other.text()) && chain.equals(other.chain) && held.equals(other.held);
    }

    /** With one more report that has the same. */
    Quote alsoIn(Quote other) {
        List<Reference> more = new ArrayList<>(also);
        more.add(new Reference(other.anchor, other.report.label()));
        return new Quote(report, anchor, parts, chain, more, held);
    }

    /** The labels of the reports that have it. */
    public String labels() {
        StringBuilder labels = new StringBuilder(report.label());
        also.forEach(other -> labels.append(", ").append(other.label()));
        return labels.toString();
    }

    /** The whole sentence. */
    public String text() {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.text()));
        return text.toString().strip();
    }

    /** "The Hill \u2190 The Associated Press \u2190 Dmitry Peskov": the reports, then whom they name. */
    public String whoSaysSo() {
        return chain.isEmpty() ? labels() : labels() + " \u2190 " + String.join(" \u2190 ", chain);
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

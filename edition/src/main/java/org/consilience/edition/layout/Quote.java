package org.consilience.edition.layout;

import java.util.List;

/**
 * The sentence that a claim stands in, with the claim and the words that decide it marked.
 *
 * @param report where it stands
 * @param anchor the claim's own
 * @param parts the sentence in order
 * @param chain who says it, outermost first; empty where the report says it itself
 * @param held "planned", "possible", "denied", or empty where it is given as fact or cannot be told
 */
public record Quote(Byline report, String anchor, List<Part> parts, List<String> chain, String held) {
    public Quote {
        parts = List.copyOf(parts);
        chain = List.copyOf(chain);
    }

    /** The whole sentence. */
    public String text() {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.text()));
        return text.toString().strip();
    }

    /** "The Hill \u2190 The Associated Press \u2190 Dmitry Peskov": the report, then whom it names. */
    public String whoSaysSo() {
        return chain.isEmpty() ? report.label() : report.label() + " \u2190 " + String.join(" \u2190 ", chain);
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

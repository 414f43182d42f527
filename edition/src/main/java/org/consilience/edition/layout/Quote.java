package org.consilience.edition.layout;

import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.Holds;

/**
 * The sentence that a claim stands in, with the claim and the words that decide it marked.
 *
 * @param parts the sentence to the letter, in order
 * @param chain who says it, outermost first; empty where the report says it itself
 */
public record Quote(Claim claim, ReportView report, List<Part> parts, List<String> chain) {
    public Quote {
        parts = List.copyOf(parts);
        chain = List.copyOf(chain);
    }

    /** The whole sentence. */
    public String text() {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.text()));
        return text.toString();
    }

    /** "AP \u2190 Dmitry Peskov": the report, then whom it names. */
    public String whoSaysSo() {
        return chain.isEmpty() ? report.label() : report.label() + " \u2190 " + String.join(" \u2190 ", chain);
    }

    public Holds holds() {
        return claim.holds();
    }

    /** A run of the sentence's letters. */
    public record Part(String text, Mark mark) {}

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

package org.consilience.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands around a report's text: who published it, under which title, when.
 *
 * @param outlet absent where nothing names it
 * @param title absent where only the text came in
 * @param url where the report stands, canonical where the page says so
 * @param language ISO 639-1, lower case
 * @param authors from metadata or the byline, in order
 * @param published absent until stated, found in the text or inferred
 * @param credits agencies that the byline, dateline or a closing line credits, by their full names
 */
public record Masthead(
        Optional<Outlet> outlet,
        Optional<String> title,
        Optional<String> url,
        Optional<String> language,
        List<String> authors,
        Optional<Publication> published,
        List<String> credits) {
    public Masthead {
        authors = List.copyOf(authors);
        credits = List.copyOf(credits);
    }

    /** A masthead that says nothing. */
    public static Masthead blank() {
        return new Masthead(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    /** The day of publication; absent where unknown, or known to the month or the year only. */
    public Optional<LocalDate> day() {
        return published
                .filter(known -> known.precision().compareTo(Precision.DAY) <= 0)
                .map(known -> known.value().toLocalDate());
    }

    public Masthead withPublished(Publication publication) {
        return new Masthead(outlet, title, url, language, authors, Optional.of(publication), credits);
    }
}

package org.consilience.eval.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.consilience.model.Publication;
import org.consilience.model.Publication.Window;

/** Days of undated reports as they were inferred beside those that they had. */
final class UndatedTally {
    private int reports;
    private int exact;
    private int within;
    private int held;
    private long days;

    void add(LocalDate gold, Optional<Publication> found) {
        Optional<LocalDate> day = found.map(publication -> publication.value().toLocalDate());
        Optional<Window> window =
                found.flatMap(Publication::window).or(() -> day.map(known -> new Window(known, known)));
        reports++;
        exact += day.filter(gold::equals).isPresent() ? 1 : 0;
        within += day.filter(other -> Math.abs(ChronoUnit.DAYS.between(gold, other)) <= 1)
                        .isPresent()
                ? 1
                : 0;
        held += window.filter(w -> !gold.isBefore(w.earliest().minusDays(1))
                                && !gold.isAfter(w.latest().plusDays(1)))
                        .isPresent()
                ? 1
                : 0;
        days += window.map(Window::days).orElse(0L);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d reports without their dates, within a day %.1f %% (%d), the very day %.1f %% (%d), the interval holds it or misses by one %.1f %% (%d) and is %.1f days long",
                reports,
                percent(within),
                within,
                percent(exact),
                exact,
                percent(held),
                held,
                (double) days / Math.max(1, reports));
    }

    private double percent(int part) {
        return 100.0 * part / Math.max(1, reports);
    }
}

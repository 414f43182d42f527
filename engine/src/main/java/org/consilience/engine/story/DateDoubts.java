package org.consilience.engine.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.consilience.model.Claim;
import org.consilience.model.Holds;
import org.consilience.model.Precision;
import org.consilience.model.Publication;
import org.consilience.model.Reading;
import org.consilience.model.Time;
import org.consilience.model.TimeExpression;

/**
 * What speaks against the date that a report bears, as where a page's date is the day on which it was fetched: it tells in the past of a time
 * after that date, or it gives such a time for what another report told as past before.
 */
final class DateDoubts {
    /** Cosine from which two claims are taken to tell the same event, so that one of them cannot come true later. */
    private static final double SAME = 0.8;
    /** Days by which clocks and dates of evening papers differ. */
    private static final int LEEWAY = 1;

    /** Days that what is told as past must lie ahead: "was to end on July 26" is not over, and only months tell it apart. */
    private static final int FAR = 31;

    private final List<Reading> readings;

    DateDoubts(List<Reading> readings) {
        this.readings = readings;
    }

    /** The publication with what speaks against it; none where nothing does, or where the report bears no day. */
    Optional<Publication> about(Reading reading) {
        return reading.report()
                .masthead()
                .published()
                .filter(published -> published.basis() == Publication.Basis.STATED
                        && published.doubt().isEmpty()
                        && published.precision().compareTo(Precision.DAY) <= 0)
                .flatMap(published -> why(reading, published.value().toLocalDate())
                        .map(why -> published.doubted(
                                "The date " + published.value().toLocalDate()
                                        + " may be another's, such as that of a copy on the web: " + why)));
    }

    private Optional<String> why(Reading reading, LocalDate published) {
        return Stream.iterate(0, i -> i < reading.claims().size(), i -> i + 1)
                .filter(i -> reading.claims().get(i).holds() == Holds.ASSERTED)
                .flatMap(i -> why(reading, i, published).stream())
                .findFirst();
    }

    private Optional<String> why(Reading reading, int index, LocalDate published) {
        Claim claim = reading.claims().get(index);
        for (TimeExpression when : claim.details().when()) {
            Optional<Time> time = when.time().filter(t -> when.other().isEmpty());
            if (time.isEmpty() || !PastTense.governs(reading, when.span())) {
                continue;
            }
            LocalDate first = time.get().earliest().toLocalDate();
            String words = when.span().in(reading.report().text());
            if (first.isAfter(published.plusDays(FAR))) {
                return Optional.of("it tells of “" + words + "” as past.");
            }
            Optional<String> before = toldBefore(reading, index, first);
            if (before.isPresent()) {
                return Optional.of("it says “" + words + "” of what " + before.get() + ".");
            }
        }
        return Optional.empty();
    }

    /** Which other report told the same as past before that day, and when it was published. */
    private Optional<String> toldBefore(Reading reading, int index, LocalDate first) {
        for (Reading other : readings) {
            Optional<LocalDate> told = other.report().masthead().day();
            if (!other.report().id().equals(reading.report().id())
                    && told.isPresent()
                    && ChronoUnit.DAYS.between(told.get(), first) > LEEWAY
                    && tells(other, reading, index)) {
                return Optional.of(Match.name(other) + " told on " + told.get() + " already");
            }
        }
        return Optional.empty();
    }

    private static boolean tells(Reading other, Reading reading, int index) {
        for (int i = 0; i < other.claims().size(); i++) {
            boolean same = other.meanings().get(i).cosine(reading.meanings().get(index)) >= SAME;
            if (same && other.claims().get(i).holds() == Holds.ASSERTED) {
                return true;
            }
        }
        return false;
    }
}

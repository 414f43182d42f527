package org.consilience.ingest.masthead;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.Precision;
import org.consilience.model.Publication;
import org.consilience.model.Publication.Basis;

/**
 * Publication times as metadata states them: ISO 8601 and its relatives, and the mail format of feeds.
 *
 * <p>Midnight, to the second, means that only the day was known. A time stays by the clock it was stated in, with that clock's offset.
 */
public final class StatedDates {
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?:[T ]+(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?");
    private static final Pattern PATH = Pattern.compile("/((?:19|20)\\d{2})[/-]([01]\\d)[/-]([0-3]\\d)(?=[/-])");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final List<DateTimeFormatter> WRITTEN = List.of(
            DateTimeFormatter.RFC_1123_DATE_TIME,
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm[:ss] z", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d MMM yyyy HH:mm[:ss] [z][x]", Locale.ENGLISH));

    private StatedDates() {}

    /**
     * The time that a value states.
     *
     * @param where what states it, as the subject of a sentence
     */
    public static Optional<Publication> publication(String value, String where) {
        String trimmed = value.strip();
        String why = where + " says " + trimmed;
        try {
            Matcher iso = ISO.matcher(trimmed);
            if (iso.matches()) {
                return Optional.of(iso(iso, why));
            }
            Matcher month = MONTH.matcher(trimmed);
            if (month.matches()) {
                LocalDate first = LocalDate.of(number(month, 1), number(month, 2), 1);
                return Optional.of(new Publication(first.atStartOfDay(), Precision.MONTH, Basis.STATED, why));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return written(trimmed, why)
                .or(() -> WrittenDays.day(trimmed)
                        .map(day -> new Publication(day.atStartOfDay(), Precision.DAY, Basis.STATED, why)));
    }

    /** The day that an address bears in its path, as many outlets' do. */
    public static Optional<Publication> ofAddress(String url) {
        Matcher path = PATH.matcher(url);
        if (!path.find()) {
            return Optional.empty();
        }
        String day = path.group(1) + "-" + path.group(2) + "-" + path.group(3);
        return WrittenDays.day(day)
                .map(d -> new Publication(
                        d.atStartOfDay(), Precision.DAY, Basis.STATED, "the report's address bears the day " + day));
    }

    private static Publication iso(Matcher parts, String why) {
        LocalDate day = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
        if (parts.group(4) == null) {
            return new Publication(day.atStartOfDay(), Precision.DAY, Basis.STATED, why);
        }
        int second = parts.group(6) == null ? 0 : Math.min(59, number(parts, 6));
        LocalDateTime time = day.atTime(number(parts, 4), number(parts, 5), second);
        Precision precision = parts.group(6) == null ? Precision.MINUTE : Precision.SECOND;
        return at(time, Optional.ofNullable(parts.group(7)).map(StatedDates::offset), precision, why);
    }

    private static ZoneOffset offset(String written) {
        return Character.isLetter(written.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(written);
    }

    private static Publication at(LocalDateTime local, Optional<ZoneOffset> offset, Precision precision, String why) {
        if (local.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return new Publication(local, Precision.DAY, Basis.STATED, why + "; midnight stands for the whole day");
        }
        Publication publication = new Publication(local, precision, Basis.STATED, why);
        return offset.map(publication::at).orElse(publication);
    }

    private static Optional<Publication> written(String value, String why) {
        return WRITTEN.stream()
                .flatMap(format -> parse(format, value).stream())
                .findFirst()
                .map(time -> at(time.toLocalDateTime(), Optional.of(time.getOffset()), Precision.SECOND, why));
    }

    private static Optional<OffsetDateTime> parse(DateTimeFormatter format, String value) {
        try {
            return Optional.of(format.parse(value, ZonedDateTime::from).toOffsetDateTime());
        } catch (DateTimeException notThis) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}

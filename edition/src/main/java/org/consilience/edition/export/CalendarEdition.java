package org.consilience.edition.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilience.edition.layout.Held;
import org.consilience.edition.layout.Legible;
import org.consilience.model.Digest;
import org.consilience.model.Dossier;
import org.consilience.model.Dossier.StoryFile;
import org.consilience.model.Holds;
import org.consilience.model.Publication;

/**
 * The timelines of a dossier as one iCalendar (RFC 5545): an event a moment.
 *
 * <p>Days are all-day events, finer times local ones without a zone; an event lasts from the earliest to the latest that the words allow. What is
 * not asserted is {@code TENTATIVE}, and says how it is held. {@code DTSTAMP} is the latest publication of the story, and {@code UID} follows
 * from what the event is, so that the same dossier gives the same calendar. Years that four digits cannot tell are left out.
 */
public final class CalendarEdition {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final LocalDateTime NEVER = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final int LAST_YEAR = 9998;

    private CalendarEdition() {}

    /** Writes UTF-8 and flushes; the stream stays open. */
    public static void write(Dossier dossier, OutputStream stream) throws IOException {
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        ContentLines lines = new ContentLines(writer);
        lines.plain("BEGIN", "VCALENDAR");
        lines.plain("VERSION", "2.0");
        lines.plain("PRODID", "-//Consilience//Consilience//EN");
        lines.plain("CALSCALE", "GREGORIAN");
        for (StoryFile file : dossier.files()) {
            for (Digest.Moment moment : file.digest().timeline()) {
                if (isTold(moment.when().earliest()) && isTold(moment.when().latest())) {
                    event(lines, file, moment);
                }
            }
        }
        lines.plain("END", "VCALENDAR");
        writer.flush();
    }

    private static boolean isTold(LocalDateTime at) {
        return at.getYear() > 0 && at.getYear() <= LAST_YEAR;
    }

    private static void event(ContentLines lines, StoryFile file, Digest.Moment moment) throws IOException {
        Telling telling = new Telling(file);
        boolean asserted = moment.holds() == Holds.ASSERTED;
        String held = Held.as(moment).isEmpty() ? "" : " (" + Held.as(moment) + ")";
        lines.plain("BEGIN", "VEVENT");
        lines.plain("UID", uid(file, moment));
        lines.plain("DTSTAMP", INSTANT.format(stamp(file)) + "Z");
        extent(lines, Extent.of(moment.when()));
        lines.text("SUMMARY", Legible.of(moment.text()) + held);
        lines.text(
                "DESCRIPTION",
                moment.claims().stream()
                        .map(id -> Legible.of(telling.words(id)) + " (" + Legible.of(telling.by(id)) + ")")
                        .collect(Collectors.joining("\n")));
        lines.text("CATEGORIES", Legible.of(file.digest().title()));
        lines.plain("STATUS", asserted ? "CONFIRMED" : "TENTATIVE");
        lines.plain("TRANSP", "TRANSPARENT");
        lines.plain("END", "VEVENT");
    }

    /** The end is the first day or second that does not belong to it. */
    private static void extent(ContentLines lines, Extent extent) throws IOException {
        if (extent.fields() == Extent.Fields.MINUTE) {
            LocalDateTime end = extent.last().truncatedTo(ChronoUnit.SECONDS);
            lines.plain("DTSTART", INSTANT.format(extent.first()));
            if (extent.isLonger() || end.isBefore(extent.last())) {
                lines.plain("DTEND", INSTANT.format(end.plusSeconds(1)));
            }
        } else {
            lines.plain("DTSTART;VALUE=DATE", DAY.format(extent.first()));
            lines.plain("DTEND;VALUE=DATE", DAY.format(extent.last().plusDays(1)));
        }
    }

    private static String uid(StoryFile file, Digest.Moment moment) {
        String what = file.story().id() + "\n" + moment.when() + "\n" + moment.text() + "\n" + moment.claims();
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static LocalDateTime stamp(StoryFile file) {
        return file.story().readings().stream()
                .flatMap(reading -> reading.report().masthead().published().stream())
                .map(Publication::instant)
                .filter(CalendarEdition::isTold)
                .max(Comparator.naturalOrder())
                .orElse(NEVER);
    }
}

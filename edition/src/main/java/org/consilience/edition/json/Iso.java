package org.consilience.edition.json;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.consilience.model.Precision;
import org.consilience.model.Publication;
import org.consilience.model.Time;

/** Times in ISO 8601: dates where the precision is a day or coarser, date and time to the second where it is finer, with the offset from UTC where known. */
final class Iso {
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private Iso() {}

    static String of(LocalDateTime value, Precision precision, Optional<ZoneOffset> offset) {
        return precision.compareTo(Precision.DAY) < 0
                ? INSTANT.format(value) + offset.map(ZoneOffset::getId).orElse("")
                : value.toLocalDate().toString();
    }

    static void write(JsonText json, String name, Time time) throws IOException {
        json.object(name, () -> {
            ends(json, time);
            json.text("precision", Words.of(time.precision()));
            json.text("text", time.text());
        });
    }

    static void ends(JsonText json, Time time) throws IOException {
        json.text("earliest", of(time.earliest(), time.precision(), time.offset()));
        json.text("latest", of(time.latest(), time.precision(), time.offset()));
    }

    static void write(JsonText json, String name, Publication publication) throws IOException {
        json.object(name, () -> {
            json.text("value", of(publication.value(), publication.precision(), publication.offset()));
            json.text("precision", Words.of(publication.precision()));
            if (publication.window().isPresent()) {
                json.text("earliest", publication.window().get().earliest().toString());
                json.text("latest", publication.window().get().latest().toString());
            }
            json.text("basis", Words.of(publication.basis()));
            json.text("why", publication.why());
            if (publication.doubt().isPresent()) {
                json.text("doubt", publication.doubt().get());
            }
        });
    }
}

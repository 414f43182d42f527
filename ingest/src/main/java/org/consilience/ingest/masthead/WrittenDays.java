package org.consilience.ingest.masthead;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days as English writes them, with a year: "March 4, 2021", "4 Mar 2021", "Sept. 4, 2021". */
public final class WrittenDays {
    private static final Pattern STOPS = Pattern.compile("[.,]");
    private static final Pattern SEPT = Pattern.compile("(?i)\\bsept\\b");
    private static final List<DateTimeFormatter> FORMS = Stream.of(
                    "uuuu-MM-dd", "MMMM d uuuu", "MMM d uuuu", "d MMMM uuuu", "d MMM uuuu")
            .map(WrittenDays::form)
            .toList();

    private WrittenDays() {}

    /** The day, where it is written in one of these forms and there is such a day. */
    public static Optional<LocalDate> day(String written) {
        String plain =
                SEPT.matcher(STOPS.matcher(written.strip()).replaceAll("")).replaceAll("Sep");
        return FORMS.stream().flatMap(form -> parse(form, plain).stream()).findFirst();
    }

    private static Optional<LocalDate> parse(DateTimeFormatter form, String plain) {
        try {
            return Optional.of(LocalDate.parse(plain, form));
        } catch (DateTimeException notThis) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}

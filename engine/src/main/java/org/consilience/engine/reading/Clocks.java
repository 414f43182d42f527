package org.consilience.engine.reading;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.almanac.place.Zones;
import org.consilience.almanac.time.TimeAnchor;
import org.consilience.almanac.time.TimeTagger;
import org.consilience.model.Outlet;
import org.consilience.model.PlaceMention;
import org.consilience.model.Precision;
import org.consilience.model.Publication;
import org.consilience.model.Report;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.TimeExpression;

/**
 * The times of one report, counted from when and where it was sent: its publication by the clock of the place in its dateline, or else, where
 * it is stated in UTC, by that of the country its outlet's address names; and the day that the dateline bears. "Local time" is that of the
 * places where something is said to be in its sentence.
 */
final class Clocks {
    private static final TimeTagger TIMES = new TimeTagger();
    /** "KELDER, March 4 (Reuters) -" and "KELDER, Norland —": capitals first, a dash after what is sent from where and when. */
    private static final Pattern DATELINE = Pattern.compile(
            "\\A\\s*(\\p{Lu}{3}[\\p{Lu}\\p{L}0-9.,'/ ]{0,60}?(?: ?\\([^)\\n]{2,40}\\))?) ?[-\u2013\u2014]{1,2} ");

    private static final String COUNTRY = "country";
    /** Words after which a country is where something is. */
    private static final Set<String> WHERE = Set.of(
            "in", "over", "off", "near", "across", "from", "at", "inside", "outside", "throughout", "into", "to", "of");

    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)\\s+$");
    private static final int LONGEST = 20;
    /** Days that a report may wait for its publication. */
    private static final int WAIT = 10;

    private final Report report;
    private final boolean ahead;
    private final Optional<Span> dateline;
    private final TreeMap<Integer, ZoneId> clocks = new TreeMap<>();

    /**
     * The clocks of a report.
     *
     * @param ahead whether what it tells was where the day after its publication had begun
     */
    Clocks(Report report, List<PlaceMention> places, boolean ahead) {
        this.report = report;
        this.ahead = ahead;
        this.dateline = dateline(report.text());
        for (PlaceMention place : places) {
            if (place.pin() && isWhere(place, report.text())) {
                Zones.of(place.place())
                        .ifPresent(zone -> clocks.put(place.span().begin(), zone));
            }
        }
    }

    /** Whether something is said to be there: a country without a preposition does something instead. */
    private static boolean isWhere(PlaceMention place, String text) {
        if (!place.place().kind().equals(COUNTRY)) {
            return true;
        }
        String before = text.substring(
                Math.max(0, place.span().begin() - LONGEST), place.span().begin());
        Matcher word = LAST_WORD.matcher(before);
        return word.find() && WHERE.contains(word.group(1).toLowerCase(Locale.ROOT));
    }

    private static Optional<Span> dateline(String text) {
        Matcher matcher = DATELINE.matcher(text);
        return matcher.find() ? Optional.of(new Span(matcher.start(1), matcher.end(1))) : Optional.empty();
    }

    List<TimeExpression> times(Syntax syntax) {
        String text = report.text();
        TimeAnchor anchor = anchor();
        List<TimeExpression> times = TIMES.tag(text, Optional.of(syntax), anchor, clocks);
        Optional<LocalDate> sent = sent(times, anchor);
        return sent.map(day -> TIMES.tag(text, Optional.of(syntax), anchor.withDateline(day), clocks))
                .orElse(times);
    }

    /** What the report's times are counted from, but for a day in its dateline. */
    TimeAnchor anchor() {
        Optional<Publication> published = report.masthead().published();
        Optional<ZoneId> sentFrom = dateline.flatMap(line -> Optional.ofNullable(clocks.floorEntry(line.end())))
                .map(entry -> entry.getValue());
        return published
                .map(p -> sentFrom.map(zone -> TimeAnchor.of(p, zone))
                        .or(() -> home(p).map(zone -> TimeAnchor.of(p.by(zone))))
                        .orElseGet(() -> TimeAnchor.of(p)))
                .map(anchor -> anchor.told(ahead))
                .orElse(TimeAnchor.none());
    }

    /** The clock of the outlet's country: what is stated in UTC was so stated by a machine. */
    private Optional<ZoneId> home(Publication published) {
        return published
                .offset()
                .filter(ZoneOffset.UTC::equals)
                .flatMap(utc -> report.masthead().outlet())
                .flatMap(Outlet::domain)
                .flatMap(Zones::ofAddress);
    }

    /** The day that the dateline bears, where the publication does not speak against it. */
    private Optional<LocalDate> sent(List<TimeExpression> times, TimeAnchor anchor) {
        return times.stream()
                .filter(time ->
                        dateline.filter(line -> line.contains(time.span())).isPresent())
                .filter(time -> time.type() == TimeExpression.Type.DATE)
                .flatMap(time -> time.time().stream())
                .filter(time -> time.precision() == Precision.DAY)
                .map(time -> time.earliest().toLocalDate())
                .filter(day -> anchor.today()
                        .map(today -> !day.isAfter(today) && !day.isBefore(today.minusDays(WAIT)))
                        .orElse(true))
                .findFirst();
    }
}

package org.consilience.edition.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Point;
import org.consilience.model.Point.Verdict;
import org.consilience.model.PointId;
import org.consilience.model.Reading;
import org.consilience.model.Span;

/** Lays the points of a story out, the weightiest of each verdict whole, others by their values alone, as there is room. */
final class PointSetter {
    /** In so many claims the words of an agreed value are looked for. */
    private static final int ASKED = 24;

    private final Directory directory;
    private final Voices voices;
    private final Room.Points room;
    private final Set<PointId> inBrief;

    PointSetter(Directory directory, Room.Points room) {
        this.directory = directory;
        this.voices = new Voices(directory);
        this.room = room;
        this.inBrief = directory.file().digest().brief().stream()
                .flatMap(line -> line.points().stream())
                .collect(Collectors.toSet());
    }

    /** Those that there is room for, and those that the brief rests on; weightiest first. */
    List<PointView> views() {
        Map<Verdict, Integer> set = new EnumMap<>(Verdict.class);
        List<PointView> views = new ArrayList<>();
        for (Point point : directory.file().points()) {
            int before = set.merge(point.verdict(), 1, Integer::sum) - 1;
            boolean alone = point.verdict() == Verdict.SOLE;
            if (before < (alone ? room.brief() : room.whole()) || inBrief.contains(point.id())) {
                views.add(view(point, room.values()));
            } else if (!alone && before - room.whole() < room.brief()) {
                views.add(view(point, 0));
            }
        }
        return views;
    }

    /** With the sentences of so many values. */
    private PointView view(Point point, int quoted) {
        Reference own = directory.point(point.id());
        List<ValueView> values = new ArrayList<>();
        for (Point.Group group : point.groups()) {
            values.add(value(point, group, values.size() < quoted ? room.quotes() : 0));
        }
        return new PointView(
                own.anchor(),
                Integer.parseInt(own.label()),
                Legible.capital(point.about()),
                point.kind().name().toLowerCase(Locale.ROOT),
                point.verdict(),
                Legible.of(point.why()),
                values);
    }

    private ValueView value(Point point, Point.Group group, int quotes) {
        return new ValueView(
                said(point, group),
                group.reports().stream().map(directory::byline).toList(),
                new Point.Backing(group.origins(), group.backing().why().map(Legible::of)),
                group.asOf().map(Dates::of),
                quotes == 0 ? List.of() : quotes(point.kind(), group, quotes));
    }

    /** What is agreed is said in a line that stands alone, and not in words cut out of somebody's sentence. */
    private String said(Point point, Point.Group group) {
        String value = Legible.of(group.value());
        if (point.verdict() != Verdict.AGREE) {
            return value;
        }
        List<Claim> claims =
                group.claims().stream().limit(ASKED).map(directory::claim).toList();
        return Heading.of(point, value, claims, claim -> directory.reading(claim.report()));
    }

    /** So many sentences, each with the reports that have it to the letter; where they are not all, one of each voice first. */
    private List<Quote> quotes(Point.Kind kind, Point.Group group, int most) {
        Map<Quote.Words, Quote> quotes = new LinkedHashMap<>();
        List<ClaimId> claims = group.claims().size() > most ? voices.oneOfEachFirst(group.claims()) : group.claims();
        for (ClaimId id : claims) {
            Claim claim = directory.claim(id);
            Span excerpt = group.excerpts().get(id);
            Quote quote = quote(excerpt == null ? claim : claim.narrowed(excerpt), kind, group.value());
            if (quotes.size() < most || quotes.containsKey(quote.words())) {
                quotes.merge(quote.words(), quote, Quote::alsoIn);
            }
        }
        quotes.values().forEach(this::lead);
        return new ArrayList<>(quotes.values());
    }

    private void lead(Quote quote) {
        directory.lead(quote.anchor());
        quote.others().shown().forEach(other -> directory.lead(other.anchor()));
    }

    private Quote quote(Claim claim, Point.Kind kind, String value) {
        Reading reading = directory.reading(claim.report());
        return new Quote(
                directory.byline(claim.report()),
                directory.anchor(claim.id()),
                Sentences.around(
                        reading,
                        claim,
                        DecidingWords.of(
                                reading.report().text(), Sentences.sentence(reading, claim), claim, kind, value)),
                directory.chain(claim.id()),
                List.of(),
                Held.as(claim.holds()));
    }
}

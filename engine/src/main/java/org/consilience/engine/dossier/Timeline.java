package org.consilience.engine.dossier;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Digest;
import org.consilience.model.Holds;
import org.consilience.model.Point;
import org.consilience.model.Precision;
import org.consilience.model.Story;
import org.consilience.model.Time;
import org.consilience.model.TimeExpression;

/**
 * What happened when, by time: claims that one group of a point holds and whose times meet are one moment, and so are those that say much the
 * same of one time.
 */
final class Timeline {
    /** What it costs a claim to hang on others. */
    private static final double HANGING = 0.3;
    /** Claims of a moment that another is compared with. */
    private static final int ASKED = 24;
    /** Claims of a group that are compared with them. */
    private static final int FEW = 8;

    private static final Comparator<Digest.Moment> ORDER = Comparator.comparing(
                    (Digest.Moment moment) -> moment.when().earliest())
            .thenComparing(moment -> moment.when().latest())
            .thenComparing(moment -> moment.claims().get(0));

    private final Clippings clippings;
    private final Wording wording;
    private final EventTimes times;
    private final SameMoment same;
    private final Map<LocalDate, List<List<Claim>>> days = new LinkedHashMap<>();

    Timeline(Clippings clippings) {
        this.clippings = clippings;
        this.wording = new Wording(clippings);
        this.times = new EventTimes(clippings);
        this.same = new SameMoment(clippings);
    }

    List<Digest.Moment> moments(Story story, List<Point> points) {
        Set<ClaimId> placed = new HashSet<>();
        for (Point point : points) {
            for (Point.Group group : point.groups()) {
                join(group, placed);
            }
        }
        for (Claim claim : story.claims()) {
            if (placed.add(claim.id())) {
                times.time(claim).ifPresent(when -> place(List.of(claim), when));
            }
        }
        Sequels sequels = new Sequels(clippings, story.claims(), points);
        return days.values().stream()
                .flatMap(List::stream)
                .map(claims -> moment(claims, sequels))
                .collect(Collectors.toMap(Timeline::told, moment -> moment, Timeline::together, LinkedHashMap::new))
                .values()
                .stream()
                .sorted(ORDER)
                .toList();
    }

    /** What a reader sees of a moment: two that look the same, as parts of one sentence do, are one. */
    private static String told(Digest.Moment moment) {
        return moment.when().earliest() + " " + moment.when().latest() + " " + moment.holds() + " " + moment.text();
    }

    private static Digest.Moment together(Digest.Moment one, Digest.Moment other) {
        Set<ClaimId> claims = new LinkedHashSet<>(one.claims());
        claims.addAll(other.claims());
        return new Digest.Moment(
                one.when(),
                one.or(),
                one.text(),
                one.holds(),
                List.copyOf(claims),
                one.sequel().or(other::sequel));
    }

    private void join(Point.Group group, Set<ClaimId> placed) {
        List<Claim> open = new ArrayList<>();
        for (Claim claim : clippings.claims(group.claims())) {
            if (times.time(claim).isPresent() && placed.add(claim.id())) {
                open.add(claim);
            }
        }
        while (!open.isEmpty()) {
            Claim first = open.get(0);
            Time when = when(first);
            List<Claim> together = open.stream()
                    .filter(claim -> when(claim).meets(when) && isCoarse(claim) == isCoarse(first))
                    .toList();
            open.removeAll(together);
            place(together, when);
        }
    }

    /** Puts claims beside those of the same time that say the same, or by themselves. */
    private void place(List<Claim> claims, Time when) {
        LocalDate day = when.earliest().toLocalDate();
        for (LocalDate near : List.of(day, day.minusDays(1), day.plusDays(1))) {
            for (List<Claim> others : days.getOrDefault(near, List.of())) {
                if (isOne(claims, others)) {
                    others.addAll(claims);
                    return;
                }
            }
        }
        days.computeIfAbsent(day, date -> new ArrayList<>()).add(new ArrayList<>(claims));
    }

    /** Whether some of the claims tell the moment that some of the others tell. */
    private boolean isOne(List<Claim> claims, List<Claim> others) {
        return claims.stream()
                .limit(FEW)
                .anyMatch(claim -> others.stream()
                        .limit(ASKED)
                        .anyMatch(other ->
                                isCoarse(claim) == isCoarse(other) && same.is(claim, when(claim), other, when(other))));
    }

    private boolean isCoarse(Claim claim) {
        return when(claim).precision().compareTo(Precision.DAY) > 0;
    }

    /** A moment at the narrowest time that the claims tell, in the words of one that tells it. */
    private Digest.Moment moment(List<Claim> claims, Sequels sequels) {
        Duration narrowest = claims.stream()
                .map(claim -> length(when(claim)))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Claim clearest = claims.stream()
                .filter(claim -> length(when(claim)).equals(narrowest))
                .min(Comparator.comparing((Claim claim) -> claim.holds() != Holds.ASSERTED)
                        .thenComparing(claim -> awkwardness(claim) - clippings.centrality(claim, claims))
                        .thenComparing(claim -> clippings.letters(claim).length()))
                .orElseThrow();
        TimeExpression expression = times.expression(clearest).orElseThrow();
        Time when = when(clearest);
        Set<ClaimId> ids = new LinkedHashSet<>();
        claims.forEach(claim -> ids.add(claim.id()));
        return new Digest.Moment(
                when,
                expression.other(),
                wording.clause(clearest),
                clearest.holds(),
                new ArrayList<>(ids),
                clearest.holds() == Holds.PLANNED ? sequels.of(claims, when) : sequels.among(claims, when));
    }

    private double awkwardness(Claim claim) {
        return wording.awkwardness(claim) + (clippings.hangsOn(claim) ? HANGING : 0);
    }

    private static Duration length(Time time) {
        return Duration.between(time.earliest(), time.latest());
    }

    private Time when(Claim claim) {
        return times.time(claim).orElseThrow();
    }
}

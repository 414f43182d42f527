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
import java.util.Optional;
import java.util.Set;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Digest;
import org.consilience.model.Holds;
import org.consilience.model.Point;
import org.consilience.model.Story;
import org.consilience.model.Time;
import org.consilience.model.TimeExpression;

/**
 * What happened when, by time: claims that one group of a point holds and whose times meet are one moment, and so are those that
 * say the same of one day in nearly the same words.
 */
final class Timeline {
    private static final double SAME = 0.5;
    private static final double SAME_MEANING = 0.85;
    private static final Comparator<Digest.Moment> ORDER = Comparator.comparing(
                    (Digest.Moment moment) -> moment.when().earliest())
            .thenComparing(moment -> moment.when().latest())
            .thenComparing(moment -> moment.claims().get(0));

    private final Clippings clippings;
    private final Wording wording;
    private final Map<LocalDate, List<List<Claim>>> days = new LinkedHashMap<>();

    Timeline(Clippings clippings) {
        this.clippings = clippings;
        this.wording = new Wording(clippings);
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
                when(claim).ifPresent(when -> place(List.of(claim), when));
            }
        }
        Sequels sequels = new Sequels(clippings, story.claims(), points);
        return days.values().stream()
                .flatMap(List::stream)
                .map(claims -> moment(claims, sequels))
                .sorted(ORDER)
                .toList();
    }

    private void join(Point.Group group, Set<ClaimId> placed) {
        List<Claim> open = new ArrayList<>();
        for (Claim claim : clippings.claims(group.claims())) {
            if (when(claim).isPresent() && placed.add(claim.id())) {
                open.add(claim);
            }
        }
        while (!open.isEmpty()) {
            Time when = when(open.get(0)).orElseThrow();
            List<Claim> together = open.stream()
                    .filter(claim -> when(claim).orElseThrow().meets(when))
                    .toList();
            open.removeAll(together);
            place(together, when);
        }
    }

    /** Puts claims beside those of the same day that say the same, or by themselves. */
    private void place(List<Claim> claims, Time when) {
        List<List<Claim>> day = days.computeIfAbsent(when.earliest().toLocalDate(), date -> new ArrayList<>());
        for (List<Claim> others : day) {
            if (when(others.get(0)).orElseThrow().meets(when) && isSame(claims.get(0), others.get(0))) {
                others.addAll(claims);
                return;
            }
        }
        day.add(new ArrayList<>(claims));
    }

    private boolean isSame(Claim one, Claim other) {
        return Vocabulary.likeness(clippings.words(one), clippings.words(other)) >= SAME
                || clippings.likeness(one, other) >= SAME_MEANING;
    }

    private Digest.Moment moment(List<Claim> claims, Sequels sequels) {
        Claim clearest = claims.stream()
                .min(Comparator.comparing((Claim claim) -> claim.holds() != Holds.ASSERTED)
                        .thenComparing(claim -> wording.awkwardness(claim) - clippings.centrality(claim, claims))
                        .thenComparing(claim -> clippings.letters(claim).length()))
                .orElseThrow();
        TimeExpression narrowest = claims.stream()
                .map(claim -> expression(claim).orElseThrow())
                .min(Comparator.comparing(expression -> length(expression.time().orElseThrow())))
                .orElseThrow();
        Time when = narrowest.time().orElseThrow();
        Set<ClaimId> ids = new LinkedHashSet<>();
        claims.forEach(claim -> ids.add(claim.id()));
        return new Digest.Moment(
                when,
                narrowest.other(),
                Clippings.capital(clippings.letters(clearest)),
                clearest.holds(),
                new ArrayList<>(ids),
                clearest.holds() == Holds.PLANNED ? sequels.of(claims, when) : sequels.among(claims, when));
    }

    private static Duration length(Time time) {
        return Duration.between(time.earliest(), time.latest());
    }

    /** The first time that the claim tells. */
    private static Optional<TimeExpression> expression(Claim claim) {
        return claim.details().when().stream()
                .filter(when -> when.time().isPresent())
                .findFirst();
    }

    private static Optional<Time> when(Claim claim) {
        return expression(claim).flatMap(TimeExpression::time);
    }
}

package org.consilience.engine.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Digest;
import org.consilience.model.Point;
import org.consilience.model.Story;
import org.consilience.model.Time;

/** What happened when, by time: claims that one group of a point holds and whose times meet are one moment. */
final class Timeline {
    private static final Comparator<Digest.Moment> ORDER = Comparator.comparing(
                    (Digest.Moment moment) -> moment.when().earliest())
            .thenComparing(moment -> moment.when().latest())
            .thenComparing(moment -> moment.claims().get(0));

    private final Clippings clippings;

    Timeline(Clippings clippings) {
        this.clippings = clippings;
    }

    List<Digest.Moment> moments(Story story, List<Point> points) {
        List<Digest.Moment> moments = new ArrayList<>();
        Set<ClaimId> told = new HashSet<>();
        for (Point point : points) {
            for (Point.Group group : point.groups()) {
                join(group, told, moments);
            }
        }
        for (Claim claim : story.claims()) {
            if (!told.contains(claim.id())) {
                when(claim).ifPresent(when -> moments.add(moment(when, List.of(claim))));
            }
        }
        moments.sort(ORDER);
        return moments;
    }

    private void join(Point.Group group, Set<ClaimId> told, List<Digest.Moment> moments) {
        List<Claim> open = new ArrayList<>();
        for (Claim claim : clippings.claims(group.claims())) {
            if (when(claim).isPresent() && told.add(claim.id())) {
                open.add(claim);
            }
        }
        while (!open.isEmpty()) {
            Time when = when(open.get(0)).orElseThrow();
            List<Claim> together = open.stream()
                    .filter(claim -> when(claim).orElseThrow().meets(when))
                    .toList();
            open.removeAll(together);
            moments.add(moment(when, together));
        }
    }

    private Digest.Moment moment(Time when, List<Claim> claims) {
        Claim clearest = claims.stream()
                .min(Comparator.comparingInt(claim -> clippings.words(claim).length()))
                .orElseThrow();
        return new Digest.Moment(
                when,
                clippings.words(clearest),
                clearest.holds(),
                claims.stream().map(Claim::id).toList());
    }

    private static Optional<Time> when(Claim claim) {
        return claim.details().when().stream()
                .flatMap(when -> when.time().stream())
                .findFirst();
    }
}

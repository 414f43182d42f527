package org.consilience.edition.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Point;
import org.consilience.model.Span;

/** The excerpts of claims that points rest on, as claims with ids of their own: the claim's, and a number. */
final class Excerpts {
    private final Map<ClaimId, NavigableSet<Span>> spans = new HashMap<>();

    Excerpts(List<Point> points) {
        for (Point point : points) {
            for (Point.Group group : point.groups()) {
                group.excerpts()
                        .forEach((claim, span) -> spans.computeIfAbsent(claim, id -> new TreeSet<>())
                                .add(span));
            }
        }
    }

    /** Those of the claim, in order of the text. */
    List<Excerpt> of(Claim claim) {
        return spans.getOrDefault(claim.id(), new TreeSet<>()).stream()
                .map(span -> new Excerpt(name(claim.id(), span), span))
                .toList();
    }

    /** What the group rests on: of each claim its excerpt, else the claim. */
    List<String> of(Point.Group group) {
        return group.claims().stream().map(claim -> name(group, claim)).toList();
    }

    private String name(Point.Group group, ClaimId claim) {
        Span span = group.excerpts().get(claim);
        return span == null ? claim.value() : name(claim, span);
    }

    private String name(ClaimId claim, Span span) {
        int before = spans.getOrDefault(claim, new TreeSet<>()).headSet(span).size();
        return claim.value() + "." + (before + 1);
    }

    /** Words of a claim under a name of their own. */
    record Excerpt(String id, Span span) {}
}

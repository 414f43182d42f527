package org.consilience.eval.paraphrase;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Point;
import org.consilience.model.Reading;
import org.consilience.model.Story;

/**
 * A point that tells a report and its paraphrase apart.
 *
 * @param between whether its claims stand in both; otherwise one of them alone is told to contradict itself
 * @param rules those that changed words of the claims it rests on; none where the change stands elsewhere
 * @param shown the point with its claims
 */
record Difference(String pair, Point.Kind kind, boolean between, List<String> rules, String shown) {
    Difference {
        rules = List.copyOf(rules);
    }

    /** The differences of one story of a report and its paraphrase; what contradicts itself in both is none. */
    static List<Difference> among(List<Point> points, Story story, Paraphrase paraphrase) {
        Map<String, String> claims = new TreeMap<>();
        for (Reading reading : story.readings()) {
            for (Claim claim : reading.claims()) {
                claims.put(
                        claim.id().value(),
                        claim.span().in(reading.report().text()).replaceAll("\\s+", " "));
            }
        }
        return points.stream()
                .filter(point -> tellsApart(point, story.readings().size()))
                .map(point -> new Difference(
                        story.id().value(),
                        point.kind(),
                        between(point),
                        rules(point, claims, paraphrase),
                        shown(point, claims)))
                .toList();
    }

    private static boolean tellsApart(Point point, int reports) {
        boolean apart = point.verdict() == Point.Verdict.DIFFER || point.verdict() == Point.Verdict.UPDATE;
        return apart
                && point.groups().stream().anyMatch(group -> group.reports().size() < reports);
    }

    private static boolean between(Point point) {
        return point.groups().stream()
                        .flatMap(group -> group.reports().stream())
                        .distinct()
                        .count()
                > 1;
    }

    private static List<String> rules(Point point, Map<String, String> claims, Paraphrase paraphrase) {
        TreeSet<String> rules = new TreeSet<>();
        for (Point.Group group : point.groups()) {
            for (ClaimId id : group.claims()) {
                String words = claims.getOrDefault(id.value(), "");
                paraphrase.edits().stream()
                        .filter(edit ->
                                words.contains(edit.after()) || edit.after().contains(words))
                        .forEach(edit -> rules.add(edit.rule()));
            }
        }
        return List.copyOf(rules);
    }

    private static String shown(Point point, Map<String, String> claims) {
        return point.verdict() + " " + point.about() + " (" + point.why() + ")\n"
                + point.groups().stream()
                        .flatMap(group -> group.claims().stream()
                                .map(id -> "    " + group.value() + " <- " + id + " " + claims.get(id.value()) + "\n"))
                        .collect(Collectors.joining());
    }

    /** What brought it about, in a few words. */
    String cause() {
        return kind.name().toLowerCase(Locale.ROOT) + ": "
                + (rules.isEmpty() ? "no change in it" : String.join(", ", rules));
    }
}

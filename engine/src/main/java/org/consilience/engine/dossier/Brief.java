package org.consilience.engine.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Digest;
import org.consilience.model.Point;
import org.consilience.model.Point.Verdict;
import org.consilience.model.PointId;

/**
 * The brief: three to seven lines, the event itself first, then what weighs most and says something new; what one report alone
 * tells only to fill up.
 *
 * <p>A line is a sentence of a report, or the values of a point with who gives them. A sentence that a difference runs through
 * carries that difference, so that no line takes a side.
 */
final class Brief {
    private static final int FEWEST = 3;
    private static final int MOST = 7;

    /** Share of a line's words that earlier lines may have said. */
    private static final double TOLD = 0.6;

    /** Claims closer in meaning than this say the same. */
    private static final double SAME = 0.8;

    private static final double TITLES_OWN = 0.5;

    /** Points that weigh less are in the brief only where there is nothing else. */
    private static final double LIGHT = 0.2;

    private final Clippings clippings;
    private final Wording wording;
    private final List<Point> points;
    private final Set<ClaimId> contested = new LinkedHashSet<>();
    private final Map<PointId, Double> fits = new HashMap<>();
    private final Map<PointId, Double> ranks = new HashMap<>();
    private final List<Digest.Line> lines = new ArrayList<>();
    private final Set<PointId> told = new LinkedHashSet<>();
    private final Set<String> said = new LinkedHashSet<>();
    private final List<Claim> quoted = new ArrayList<>();

    Brief(Clippings clippings, List<Point> points) {
        this.clippings = clippings;
        this.wording = new Wording(clippings);
        this.points = points;
        points.stream()
                .filter(Brief::isContest)
                .flatMap(point -> point.groups().stream())
                .forEach(group -> contested.addAll(group.claims()));
    }

    /**
     * The lines.
     *
     * @param title the story's, which tells what its core is
     */
    List<Digest.Line> lines(String title) {
        Set<String> titled = clippings.words(title);
        points.forEach(point -> weigh(point, titled));
        core().ifPresent(this::tell);
        List<Point> shared = points.stream()
                .filter(point -> point.verdict() != Verdict.SOLE && point.weight() >= LIGHT)
                .sorted(Comparator.comparingDouble(point -> -rank(point)))
                .toList();
        tellUpTo(MOST, shared);
        tellUpTo(FEWEST, points);
        return lines;
    }

    private void tellUpTo(int most, List<Point> from) {
        for (Point point : from) {
            if (lines.size() < most && !told.contains(point.id())) {
                tell(point);
            }
        }
    }

    /** What is most like the title: by what reports agree on if it can be, by what one tells if that is the title's own. */
    private Optional<Point> core() {
        return points.stream()
                .filter(point -> point.verdict() == Verdict.AGREE
                        || (point.verdict() == Verdict.SOLE && fit(point) > TITLES_OWN))
                .max(Comparator.comparingDouble(point -> rank(point)
                        + 1.5 * fit(point)
                        + 0.02 * point.groups().get(0).reports().size()));
    }

    /** Tells once how like the title each point is, and what it weighs beside the others. */
    private void weigh(Point point, Set<String> titled) {
        List<Claim> claims = point.groups().stream()
                .map(group -> wording.clearest(group, contested))
                .toList();
        double fit = claims.stream()
                .map(claim -> clippings.words(clippings.sentence(claim)))
                .mapToDouble(words -> Vocabulary.likeness(words, titled))
                .max()
                .orElse(0);
        double manner = isContest(point) ? 0.2 : -0.5 * Math.min(1, wording.awkwardness(claims.get(0)));
        fits.put(point.id(), fit);
        ranks.put(point.id(), point.weight() + 0.5 * fit + manner);
    }

    private double fit(Point point) {
        return fits.getOrDefault(point.id(), 0.0);
    }

    private double rank(Point point) {
        return ranks.getOrDefault(point.id(), 0.0);
    }

    private void tell(Point point) {
        if (point.groups().size() > 1) {
            add(wording.values(point), List.of(point));
            return;
        }
        Claim clearest = wording.clearest(point.groups().get(0), contested);
        String text = wording.sentence(clearest);
        Set<String> words = clippings.words(text);
        boolean again = quoted.stream().anyMatch(before -> clippings.likeness(before, clearest) > SAME);
        if (again || words.stream().filter(said::contains).count() > TOLD * words.size()) {
            return;
        }
        quoted.add(clearest);
        List<Point> all = new ArrayList<>(List.of(point));
        through(clearest).ifPresent(all::add);
        String line = all.size() == 1 ? text : text + " " + wording.values(all.get(1));
        add(line, all);
    }

    private void add(String text, List<Point> resting) {
        List<PointId> ids = resting.stream().map(Point::id).toList();
        told.addAll(ids);
        said.addAll(clippings.words(text));
        lines.add(new Digest.Line(text, ids));
    }

    /** The weightiest difference or update that the claim is a side of and that no line has told. */
    private Optional<Point> through(Claim claim) {
        return points.stream()
                .filter(Brief::isContest)
                .filter(point -> point.weight() >= LIGHT && !told.contains(point.id()))
                .filter(point ->
                        point.groups().stream().anyMatch(group -> group.claims().contains(claim.id())))
                .findFirst();
    }

    private static boolean isContest(Point point) {
        return point.verdict() == Verdict.DIFFER || point.verdict() == Verdict.UPDATE;
    }
}

package org.consilience.engine.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.consilience.engine.story.DatedReports.Dated;

/** That reports with the same words were published about the same day. Weights of signs are fitted: {@code docs/decisions.md} says to what. */
final class AlikeReports implements DaySign {
    private static final double WEIGHT = 0.75;
    /** How much likelier a report is to be the one beside which another stood, by the cosine of their words. */
    private static final double SHARPNESS = 6;

    private final List<Alike> alike;
    private final Map<LocalDate, Double> shares = new TreeMap<>();

    /** A dated report, and the cosine of its words and the undated one's. */
    private record Alike(Dated report, double cosine) {}

    AlikeReports(Sketch undated, List<Dated> dated) {
        alike = dated.stream()
                .map(one -> new Alike(one, undated.all().cosine(one.sketch().all())))
                .sorted(Comparator.comparingDouble(one -> -one.cosine))
                .toList();
        alike.forEach(one ->
                shares.merge(one.report.day(), Math.exp(SHARPNESS * (one.cosine - alike.get(0).cosine)), Double::sum));
        double all = shares.values().stream().mapToDouble(share -> share).sum();
        shares.replaceAll((day, share) -> share / all);
    }

    /** The most alike reports, so many at most. */
    List<Dated> nearest(int most) {
        return alike.stream().limit(most).map(Alike::report).toList();
    }

    @Override
    public double weigh(LocalDate day) {
        return WEIGHT
                * Math.log(shares.entrySet().stream()
                        .mapToDouble(share -> share.getValue() * apart(share.getKey(), day))
                        .sum());
    }

    /** How many reports of a story in a hundred that many days after one of it: most at once, some for weeks, few whenever. */
    private static double apart(LocalDate one, LocalDate other) {
        double days = Math.abs(one.toEpochDay() - other.toEpochDay());
        double atOnce = days < 1 ? 35 : 0;
        return atOnce + 14 * Math.exp(-days) + 2 * Math.exp(-days / 5) + 0.12 * Math.exp(-days / 40) + 0.005;
    }

    @Override
    public Optional<String> why(LocalDate day) {
        return alike.stream()
                .max(Comparator.comparingDouble(one -> Math.exp(SHARPNESS * one.cosine) * apart(one.report.day(), day)))
                .map(one -> "It shares most with the report of " + Match.name(one.report.reading()) + " of "
                        + one.report.day() + ", and no time that it tells decides.");
    }
}

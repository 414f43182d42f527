package org.consilience.eval.casualties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.consilience.model.Amount;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Point;
import org.consilience.model.Reading;
import org.consilience.model.Story;

/**
 * A point of a dossier that tells numbers of dead or injured apart.
 *
 * @param sides the numbers that each group of the point rests on, with their reports
 * @param shown the point as a reader sees it, in one line
 */
record Dispute(Occasion occasion, Fate fate, List<Set<Side>> sides, String shown) {
    private static final String PEOPLE = "people";

    Dispute {
        sides = List.copyOf(sides);
    }

    /** A number that a report gives, as exactly as it gives it. */
    record Side(String report, double low, double high) implements Comparable<Side> {
        private static Side of(String report, Amount amount) {
            double low = amount.low().orElse(0);
            return new Side(report, low, amount.high().orElse(low));
        }

        /** "More than 50" is kept as 51 and more. */
        boolean tells(Judgement.Told told) {
            boolean bound = low == told.number() + 1;
            return report.equals(told.report())
                    && (low == told.number()
                            || high == told.number()
                            || bound
                            || (low < told.number() && told.number() < high));
        }

        @Override
        public int compareTo(Side other) {
            int byReport = report.compareTo(other.report);
            int byLow = byReport != 0 ? byReport : Double.compare(low, other.low);
            return byLow != 0 ? byLow : Double.compare(high, other.high);
        }
    }

    /** An amount of people in a claim. */
    private record Counted(String report, Amount amount, String words) {}

    /** Those among the points of a story. */
    static List<Dispute> among(List<Point> points, Story story, Occasion occasion) {
        Map<ClaimId, List<Counted>> counted = counted(story);
        List<Dispute> disputes = new ArrayList<>();
        for (Point point : points) {
            boolean apart = point.verdict() == Point.Verdict.DIFFER || point.verdict() == Point.Verdict.UPDATE;
            Optional<Fate> fate = Fate.in(point.about());
            if (apart && point.kind() == Point.Kind.QUANTITY && fate.isPresent()) {
                List<Set<Side>> sides = point.groups().stream()
                        .map(group -> sides(group, counted))
                        .toList();
                disputes.add(new Dispute(occasion, fate.get(), sides, shown(point, occasion)));
            }
        }
        return disputes;
    }

    private static Map<ClaimId, List<Counted>> counted(Story story) {
        Map<ClaimId, List<Counted>> counted = new TreeMap<>();
        for (Reading reading : story.readings()) {
            String text = reading.report().text();
            for (Claim claim : reading.claims()) {
                List<Counted> people = claim.details().amounts().stream()
                        .filter(amount -> amount.unit().equals(PEOPLE))
                        .map(amount -> new Counted(claim.report().value(), amount, words(amount, text)))
                        .toList();
                counted.put(claim.id(), people);
            }
        }
        return counted;
    }

    private static String words(Amount amount, String text) {
        return amount.span().in(text).strip().replaceAll("\\s+", " ");
    }

    /** Of each of the group's claims, the amounts that its value stands for; all of them where none fits. */
    private static Set<Side> sides(Point.Group group, Map<ClaimId, List<Counted>> counted) {
        Optional<Amount> named = group.claims().stream()
                .flatMap(id -> counted.getOrDefault(id, List.of()).stream())
                .filter(one -> one.words().equals(group.value()))
                .map(Counted::amount)
                .findFirst();
        Set<Side> sides = new TreeSet<>();
        for (ClaimId id : group.claims()) {
            List<Counted> all = counted.getOrDefault(id, List.of());
            List<Counted> meeting = all.stream()
                    .filter(one -> named.map(one.amount()::meets).orElse(true))
                    .toList();
            for (Counted one : meeting.isEmpty() ? all : meeting) {
                sides.add(Side.of(one.report(), one.amount()));
            }
        }
        return sides;
    }

    private static String shown(Point point, Occasion occasion) {
        return occasion + " " + point.verdict() + " " + point.about() + ": "
                + point.groups().stream()
                        .map(group -> group.value() + " " + group.reports())
                        .collect(Collectors.joining(" | "));
    }

    /** Whether it tells apart what the judgement is about. */
    boolean tellsApart(Judgement judgement) {
        if (!occasion.equals(judgement.occasion()) || fate != judgement.fate()) {
            return false;
        }
        for (int a = 0; a < sides.size(); a++) {
            for (int b = 0; b < sides.size(); b++) {
                if (a != b && tells(sides.get(a), judgement.first()) && tells(sides.get(b), judgement.second())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean tells(Set<Side> group, Judgement.Told told) {
        return group.stream().anyMatch(side -> side.tells(told));
    }
}

package org.consilience.engine.dossier;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.consilience.almanac.lexis.Table;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Digest;
import org.consilience.model.Holds;
import org.consilience.model.Point;
import org.consilience.model.Publication;
import org.consilience.model.Time;

/**
 * What became of what was expected: it happened where a point tells the plan overtaken, or where another report, published when it was due or
 * later, tells the same as a fact; it did not where such a report denies it or says that it was called off.
 */
final class Sequels {
    private static final double SAME_MEANING = 0.75;
    private static final double SAME_WORDS = 0.3;
    private static final Map<String, String> CALLED_OFF = calledOff();

    private final Clippings clippings;
    private final List<Claim> claims;
    private final List<Point> points;

    Sequels(Clippings clippings, List<Claim> claims, List<Point> points) {
        this.clippings = clippings;
        this.claims = claims;
        this.points = points;
    }

    private static Map<String, String> calledOff() {
        Map<String, String> words = new TreeMap<>();
        Table.read(Sequels.class, "called-off.tsv", 2).forEach(row -> words.put(row.get(0), row.get(1)));
        return words;
    }

    /** What reports tell of it, the latest word last to be asked; none where nobody does. */
    Optional<Digest.Sequel> of(List<Claim> planned, Time due) {
        Set<ClaimId> off = new LinkedHashSet<>();
        Set<ClaimId> done = new LinkedHashSet<>();
        points.stream()
                .filter(point -> point.verdict() == Point.Verdict.UPDATE)
                .forEach(point -> overtaken(point, planned, done));
        for (Claim claim : claims) {
            if (isLater(claim, planned, due) && isOfIt(claim, planned)) {
                if (claim.holds() == Holds.DENIED || isCalledOff(clippings.letters(claim))) {
                    off.add(claim.id());
                } else if (claim.holds() == Holds.ASSERTED && isOfItsTime(claim, due) && isTheSame(claim, planned)) {
                    done.add(claim.id());
                }
            }
        }
        if (off.isEmpty() && done.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Digest.Sequel(off.isEmpty(), List.copyOf(off.isEmpty() ? done : off)));
    }

    /** What a moment tells that holds the plan of one report and the word of another. */
    Optional<Digest.Sequel> among(List<Claim> told, Time due) {
        List<Claim> planned =
                told.stream().filter(claim -> claim.holds() == Holds.PLANNED).toList();
        List<Claim> after = told.stream()
                .filter(claim -> claim.holds() == Holds.ASSERTED && isLater(claim, planned, due))
                .toList();
        if (planned.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        boolean off = after.stream().anyMatch(claim -> isCalledOff(clippings.letters(claim)));
        return Optional.of(new Digest.Sequel(!off, after.stream().map(Claim::id).toList()));
    }

    /** Whether words of the text say that something does not take place. */
    static boolean isCalledOff(String text) {
        String padded = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ") + " ";
        return CALLED_OFF.keySet().stream().anyMatch(words -> padded.contains(" " + words + " "));
    }

    private void overtaken(Point point, List<Claim> planned, Set<ClaimId> done) {
        List<Point.Group> groups = point.groups();
        for (int i = 0; i + 1 < groups.size(); i++) {
            List<ClaimId> before = groups.get(i).claims();
            if (planned.stream().anyMatch(claim -> before.contains(claim.id()))) {
                clippings.claims(groups.get(groups.size() - 1).claims()).stream()
                        .filter(claim -> claim.holds() == Holds.ASSERTED)
                        .forEach(claim -> done.add(claim.id()));
            }
        }
    }

    /** Of another report that was published on the day on which it was due, or after. */
    private boolean isLater(Claim claim, List<Claim> planned, Time due) {
        LocalDate day = due.earliest().toLocalDate();
        boolean known = clippings
                .report(claim.report())
                .masthead()
                .published()
                .map(Publication::value)
                .filter(value -> !value.toLocalDate().isBefore(day))
                .isPresent();
        return known && planned.stream().noneMatch(plan -> plan.report().equals(claim.report()));
    }

    private static boolean isOfItsTime(Claim claim, Time due) {
        return claim.details().when().stream()
                .flatMap(when -> when.time().stream())
                .anyMatch(due::meets);
    }

    private boolean isOfIt(Claim claim, List<Claim> planned) {
        return planned.stream()
                .anyMatch(plan -> Vocabulary.likeness(clippings.words(plan), clippings.words(claim)) >= SAME_WORDS);
    }

    private boolean isTheSame(Claim claim, List<Claim> planned) {
        return planned.stream().anyMatch(plan -> clippings.likeness(plan, claim) >= SAME_MEANING);
    }
}

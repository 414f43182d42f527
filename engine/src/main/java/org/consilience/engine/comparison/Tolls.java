package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Numbers of people to whom the same happened, by occasion: a story may tell of several.
 *
 * <p>A smaller number of a report is some of a greater one of it, unless its sources count the same people otherwise.
 */
final class Tolls {
    /** A number so many times the middle one of an event's counts is of a whole war or year. */
    private static final double WHOLE = 20;
    /** Nearly all of a number are no part of it, unless it is told which part: the report counts them at two hours. */
    private static final double NEARLY = 0.85;

    private static final double MANY = 20;
    /** More than two can have in common. */
    private static final byte MOST = 9;

    private final Alignment alignment;
    private final double alike;
    private final Map<Integer, List<Toll>> reports = new TreeMap<>();
    private final Map<String, NavigableSet<Double>> given;

    /**
     * @param counts of people, those that say that they count only some of them included
     */
    Tolls(List<Count> counts, Alignment alignment, ComparisonSettings settings) {
        this.alignment = alignment;
        this.alike = settings.counted();
        this.given = given(counts);
        List<Toll> all = told(counts.stream().filter(count -> !count.partial()).toList());
        Map<String, Double> middles = middles(all);
        all.stream()
                .filter(toll -> !isWhole(toll, middles))
                .forEach(toll -> reports.computeIfAbsent(toll.report(), r -> new ArrayList<>())
                        .add(toll));
    }

    /** The numbers that each report gives of each deed. */
    private static Map<String, NavigableSet<Double>> given(List<Count> counts) {
        Map<String, NavigableSet<Double>> given = new TreeMap<>();
        counts.forEach(
                count -> given.computeIfAbsent(key(count.statement().report(), count.deed()), k -> new TreeSet<>())
                        .add(count.figure()));
        return given;
    }

    private static String key(int report, String deed) {
        return report + " " + deed;
    }

    private NavigableSet<Double> given(Toll toll) {
        return given.getOrDefault(key(toll.report(), toll.deed()), Collections.emptyNavigableSet());
    }

    /** Whether its report gives what is left of it without the part. */
    private boolean isSum(Toll whole, double part) {
        double rest = whole.figure() - part;
        return part > 0 && rest > 0 && rest != part && given(whole).contains(rest);
    }

    /** Whether two other numbers of its report make it up. */
    private boolean isSum(Toll whole) {
        return given(whole).headSet(whole.figure()).stream().anyMatch(part -> isSum(whole, part));
    }

    /** Each number of a report once, with all that is told of its occasion; those of one report follow one another. */
    private static List<Toll> told(List<Count> counts) {
        List<Toll> all = new ArrayList<>();
        int first = 0;
        for (Count count : counts) {
            Toll toll = Toll.of(count);
            if (first < all.size() && all.get(first).report() != toll.report()) {
                first = all.size();
            }
            if (!toll.occasion().isLongAgo()) {
                List<Toll> report = all.subList(first, all.size());
                Optional<Toll> before = report.stream().filter(toll::repeats).findFirst();
                before.ifPresentOrElse(
                        same -> report.set(report.indexOf(same), same.with(toll)), () -> report.add(toll));
            }
        }
        return all;
    }

    /** Those of one occasion and deed together, each in order of the story. */
    List<List<Count>> byOccasion() {
        Map<String, List<Toll>> deeds = new LinkedHashMap<>();
        for (List<Toll> report : reports.values()) {
            for (Toll toll : report) {
                if (report.stream().noneMatch(other -> isPart(toll, other))) {
                    deeds.computeIfAbsent(toll.deed(), d -> new ArrayList<>()).add(toll);
                }
            }
        }
        List<List<Count>> found = new ArrayList<>();
        deeds.values().forEach(deed -> found.addAll(joined(deed)));
        return found;
    }

    /** Those of one deed, the surest pairs first, as long as no two of an occasion exclude one another. */
    private List<List<Count>> joined(List<Toll> deed) {
        byte[][] common = common(deed);
        int[] home = IntStream.range(0, deed.size()).toArray();
        List<List<Integer>> members = new ArrayList<>();
        for (int toll = 0; toll < deed.size(); toll++) {
            members.add(new ArrayList<>(List.of(toll)));
        }
        for (int least = MOST; least >= Occasion.ENOUGH; least--) {
            for (int a = 0; a < deed.size(); a++) {
                for (int b = a + 1; b < deed.size(); b++) {
                    if (common[a][b] == least && home[a] != home[b]) {
                        join(members, home, home[a], home[b], common);
                    }
                }
            }
        }
        return members.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream()
                        .sorted()
                        .flatMap(toll -> deed.get(toll).counts().stream())
                        .toList())
                .toList();
    }

    private static void join(List<List<Integer>> members, int[] home, int mine, int theirs, byte[][] common) {
        boolean fit = members.get(mine).stream()
                .allMatch(one -> members.get(theirs).stream().allMatch(other -> common[one][other] >= 0));
        if (fit) {
            members.get(mine).addAll(members.get(theirs));
            members.get(theirs).forEach(toll -> home[toll] = mine);
            members.get(theirs).clear();
        }
    }

    /** What any two have in common, negative where they exclude one another. */
    private byte[][] common(List<Toll> deed) {
        byte[][] common = new byte[deed.size()][deed.size()];
        IntStream.range(0, deed.size()).parallel().forEach(a -> {
            for (int b = 0; b < a; b++) {
                common[a][b] = (byte) Math.min(MOST, commonIfOne(deed.get(a), deed.get(b)));
                common[b][a] = common[a][b];
            }
        });
        return common;
    }

    /** What the two have in common, negative where they exclude one another. */
    private int commonIfOne(Toll one, Toll other) {
        int common = one.isOfSame(other) ? common(one, other) : -1;
        return common < 0 || mayBeOne(one, other) ? common : -1;
    }

    /** Whether neither is some of the other, by what else their reports give. */
    private boolean mayBeOne(Toll one, Toll other) {
        Toll less = one.value() < other.value() ? one : other;
        Toll more = one.value() < other.value() ? other : one;
        return one.value() == other.value()
                || one.rivals(other)
                || (!less.occasion().isWithin(more.occasion())
                        && !(less.value() < NEARLY * more.value() && isSum(more))
                        && !givesBoth(more, less.value())
                        && !givesBoth(less, more.value()));
    }

    /** Whether the number's own report gives the other too, of something else. */
    private boolean givesBoth(Toll toll, double value) {
        return value > 0
                && toll.value() > 0
                && reports.getOrDefault(toll.report(), List.of()).stream()
                        .filter(other -> other.value() == value && other.deed().equals(toll.deed()))
                        .anyMatch(other -> other.isOfOthers(toll));
    }

    /** Whether the other is a greater number of its report that it may be some of. */
    private boolean isPart(Toll toll, Toll other) {
        return toll.value() > 0
                && other.value() > toll.value()
                && (other.isNumber() || toll.isOfNobodyElse(other))
                && toll.deed().equals(other.deed())
                && (toll.isLeft()
                        || toll.value() < NEARLY * other.value()
                        || isSum(other, toll.figure())
                        || toll.occasion().isPartOf(other.occasion()))
                && common(toll, other) >= 0
                && (!toll.rivals(other) || (isSum(other, toll.figure()) && !toll.isToldAsToll()));
    }

    private int common(Toll one, Toll other) {
        if (!one.isOfOrder(other) || one.isOfUntoldDay(other) || other.isOfUntoldDay(one)) {
            return -1;
        }
        int common = one.occasion().common(other.occasion(), () -> areAlike(one, other));
        boolean granted = one.rivals(other) || Math.min(one.value(), other.value()) == 0;
        int together = common >= 0 && areManyAlike(one, other) ? common + 1 : common;
        return common >= 0 && granted ? Math.max(common, Occasion.ENOUGH) : together;
    }

    /** Whether reports tell the two in like words. */
    private boolean areAlike(Toll one, Toll other) {
        return one.report() != other.report()
                && one.statements()
                        .anyMatch(mine ->
                                other.statements().anyMatch(theirs -> alignment.likeness(mine, theirs) >= alike));
    }

    /** Two great numbers of nearly one size: seldom of two occasions. */
    private static boolean areManyAlike(Toll one, Toll other) {
        double less = Math.min(one.value(), other.value());
        return less >= MANY && less >= NEARLY * Math.max(one.value(), other.value());
    }

    private static boolean isWhole(Toll toll, Map<String, Double> middles) {
        return toll.value() > WHOLE * Math.max(1, middles.getOrDefault(toll.deed(), toll.value()));
    }

    /** The middle one of the numbers of each deed. */
    private static Map<String, Double> middles(List<Toll> tolls) {
        Map<String, List<Double>> values = new TreeMap<>();
        tolls.forEach(toll ->
                values.computeIfAbsent(toll.deed(), d -> new ArrayList<>()).add(toll.value()));
        Map<String, Double> middles = new TreeMap<>();
        values.forEach((deed, all) ->
                middles.put(deed, all.stream().sorted().toList().get((all.size() - 1) / 2)));
        return middles;
    }
}

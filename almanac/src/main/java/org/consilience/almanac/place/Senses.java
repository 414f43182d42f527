package org.consilience.almanac.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which place each name of one report or of a story's reports means, one sense in all of them: by population, by what they say it lies
 * in, and by what else they name.
 */
final class Senses {
    private static final double STATED = 8;
    private static final double SAME_COUNTRY = 1.2;
    private static final double SAME_REGION = 2.5;
    private static final double NEAR = 0.8;
    private static final double BESIDE = 0.8;
    /** What a place that another name may mean counts, beside one that it is taken to mean. */
    private static final double POSSIBLE = 0.2;

    private static final int OTHERS = 8;
    private static final int WELL_KNOWN = 200_000;
    private static final double NEAR_KILOMETRES = 150;
    private static final double MOST_FROM_OTHERS = 3;
    private static final int ROUNDS = 3;

    /** Names that may speak for others: the ones named most; a report has seldom more. */
    private static final int SPEAKING = 100;

    private final List<Named> names = new ArrayList<>();
    private final List<String> speaking;
    private final Map<String, Spot> chosen = new LinkedHashMap<>();
    private final Map<String, List<Spot>> candidates = new LinkedHashMap<>();
    /** How many texts have the name. */
    private final Map<String, Integer> texts = new HashMap<>();
    /** What the texts together state for a place of the name. */
    private final Map<String, Map<Integer, Double>> stated = new HashMap<>();

    private Senses(List<PlaceTagger.Names> all) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (PlaceTagger.Names text : all) {
            text.inOrder().stream().map(Named::key).distinct().forEach(key -> texts.merge(key, 1, Integer::sum));
            for (Named name : text.inOrder()) {
                List<Spot> spots = name.candidates();
                candidates.put(name.key(), spots.subList(0, Math.min(OTHERS, spots.size())));
                counts.merge(name.key(), 1, Integer::sum);
                names.add(name);
            }
        }
        this.speaking = counts.keySet().stream()
                .sorted(Comparator.comparingInt((String key) -> -counts.getOrDefault(key, 0)))
                .limit(SPEAKING)
                .toList();
    }

    /** For every known name its place, the same in all the texts. */
    static Map<String, Spot> of(List<PlaceTagger.Names> texts) {
        Senses senses = new Senses(texts);
        texts.forEach(text -> senses.readNeighbours(text.text(), text.inOrder()));
        for (int round = 0; round < ROUNDS; round++) {
            senses.choose();
        }
        return senses.chosen;
    }

    /** "Paris, Texas": what stands after the comma holds what stands before it. */
    private void readNeighbours(String text, List<Named> inOrder) {
        Map<String, Map<Integer, Double>> here = new HashMap<>();
        for (int i = 0; i + 1 < inOrder.size(); i++) {
            Named inner = inOrder.get(i);
            Named outer = inOrder.get(i + 1);
            String between = text.substring(
                    Math.min(inner.span().end(), outer.span().begin()),
                    outer.span().begin());
            if (between.equals(", ") || between.equals(" (") || between.equals(" in ") || between.equals(", in ")) {
                state(inner, outer, between.equals(", ") ? STATED : STATED / 2, here);
            } else if (Frames.isWithin(between)) {
                state(outer, inner, STATED / 2, here);
            }
        }
        here.forEach((key, spots) -> spots.forEach((spot, weight) ->
                stated.computeIfAbsent(key, k -> new HashMap<>()).merge(spot, weight, Double::sum)));
    }

    private static void state(Named inner, Named outer, double weight, Map<String, Map<Integer, Double>> here) {
        for (Spot spot : inner.candidates()) {
            for (Spot around : outer.candidates()) {
                if (isWithin(spot, around)) {
                    here.computeIfAbsent(inner.key(), k -> new HashMap<>()).merge(spot.number(), weight, Math::max);
                    here.computeIfAbsent(outer.key(), k -> new HashMap<>()).merge(around.number(), weight, Math::max);
                }
            }
        }
    }

    private static boolean isWithin(Spot spot, Spot around) {
        boolean holds = around.kind() == SpotKind.COUNTRY && around.country().equals(spot.country());
        return spot.number() != around.number() && (holds || spot.links().parent() == around.number());
    }

    private void choose() {
        Map<String, Spot> next = new LinkedHashMap<>();
        for (Named name : names) {
            if (!name.candidates().isEmpty() && !next.containsKey(name.key())) {
                next.put(name.key(), best(name));
            }
        }
        chosen.clear();
        chosen.putAll(next);
    }

    private Spot best(Named name) {
        Spot best = name.candidates().get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (Spot spot : name.candidates()) {
            double score = prior(spot) + statedFor(name, spot) + Math.min(MOST_FROM_OTHERS, fromOthers(name, spot));
            if (score > most) {
                most = score;
                best = spot;
            }
        }
        return best;
    }

    /** How likely a place is meant where nothing else is known: by its people, ten times as many a step. */
    static double prior(Spot spot) {
        return Math.log10(spot.people() + 10.0) + spot.kind().weight();
    }

    /** What is stated for it, by the share of texts that do so: one that means another town of the name does not decide for all. */
    private double statedFor(Named name, Spot spot) {
        return Optional.ofNullable(stated.get(name.key()))
                .map(s -> s.getOrDefault(spot.number(), 0.0) / texts.getOrDefault(name.key(), 1))
                .orElse(0.0);
    }

    /** What the other names say for it; one that may mean a neighbour says less than one that is taken to mean it. */
    private double fromOthers(Named name, Spot spot) {
        double sum = 0;
        for (String other : speaking) {
            if (other.equals(name.key())) {
                continue;
            }
            Spot taken = chosen.get(other);
            double most = taken == null ? 0 : tie(spot, taken);
            if (taken != null && isOpen(taken)) {
                for (Spot that : candidates.getOrDefault(other, List.of())) {
                    most = Math.max(most, POSSIBLE * tie(spot, that));
                }
            }
            sum += most;
        }
        return sum;
    }

    /** Whether it is so little known that the name may as well mean another place. */
    private static boolean isOpen(Spot taken) {
        return taken.people() < WELL_KNOWN && (taken.kind() == SpotKind.CITY || taken.kind() == SpotKind.COUNTY);
    }

    private static boolean isLocal(Spot spot) {
        return spot.kind() == SpotKind.CITY || spot.kind() == SpotKind.COUNTY || spot.kind() == SpotKind.SITE;
    }

    /** How much one place speaks for another. */
    private static double tie(Spot spot, Spot that) {
        double tie = 0;
        if (!spot.country().isEmpty() && spot.country().equals(that.country())) {
            tie += that.kind() == SpotKind.COUNTRY ? SAME_COUNTRY : SAME_COUNTRY / 2;
        }
        if (that.kind() != SpotKind.COUNTRY && spot.kind() != SpotKind.COUNTRY) {
            int parent = spot.links().parent();
            boolean within = parent == that.number() || that.links().parent() == spot.number();
            boolean beside = parent >= 0 && parent == that.links().parent() && isLocal(spot) && isLocal(that);
            tie += within ? SAME_REGION : beside ? BESIDE : 0;
        }
        if (!that.isWide() && !spot.isWide() && spot.isWithin(NEAR_KILOMETRES, that)) {
            tie += NEAR;
        }
        return tie;
    }
}

package org.consilience.almanac.place;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which place each name of a report means, one sense a report: by population, by what the report says it lies in, and by
 * what else the report names.
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

    private final String text;
    private final List<Named> names;
    private final Map<String, Spot> chosen = new LinkedHashMap<>();
    private final Map<String, List<Spot>> candidates = new LinkedHashMap<>();
    private final Map<String, Map<Integer, Double>> stated = new HashMap<>();

    private Senses(String text, List<Named> names) {
        this.text = text;
        this.names = names;
        for (Named name : names) {
            List<Spot> spots = name.candidates();
            candidates.put(name.key(), spots.subList(0, Math.min(OTHERS, spots.size())));
        }
    }

    /** For every known name its place. */
    static Map<String, Spot> of(String text, List<Named> names) {
        Senses senses = new Senses(text, names);
        senses.readNeighbours();
        for (int round = 0; round < ROUNDS; round++) {
            senses.choose();
        }
        return senses.chosen;
    }

    /** "Paris, Texas": what stands after the comma holds what stands before it. */
    private void readNeighbours() {
        for (int i = 0; i + 1 < names.size(); i++) {
            Named inner = names.get(i);
            Named outer = names.get(i + 1);
            String between = text.substring(
                    Math.min(inner.span().end(), outer.span().begin()),
                    outer.span().begin());
            if (between.equals(", ") || between.equals(" (") || between.equals(" in ") || between.equals(", in ")) {
                state(inner, outer, between.equals(", ") ? STATED : STATED / 2);
            } else if (Frames.isWithin(between)) {
                state(outer, inner, STATED / 2);
            }
        }
    }

    private void state(Named inner, Named outer, double weight) {
        for (Spot spot : inner.candidates()) {
            for (Spot around : outer.candidates()) {
                if (isWithin(spot, around)) {
                    stated.computeIfAbsent(inner.key(), k -> new HashMap<>()).merge(spot.number(), weight, Math::max);
                    stated.computeIfAbsent(outer.key(), k -> new HashMap<>()).merge(around.number(), weight, Math::max);
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

    private double statedFor(Named name, Spot spot) {
        return Optional.ofNullable(stated.get(name.key()))
                .map(s -> s.getOrDefault(spot.number(), 0.0))
                .orElse(0.0);
    }

    /** What the other names of the report say for it; one that may mean a neighbour says less than one that is taken to mean it. */
    private double fromOthers(Named name, Spot spot) {
        double sum = 0;
        for (Map.Entry<String, List<Spot>> other : candidates.entrySet()) {
            if (other.getKey().equals(name.key())) {
                continue;
            }
            Spot taken = chosen.get(other.getKey());
            double most = taken == null ? 0 : tie(spot, taken);
            if (taken != null && isOpen(taken)) {
                for (Spot that : other.getValue()) {
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

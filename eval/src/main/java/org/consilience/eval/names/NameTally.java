package org.consilience.eval.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.consilience.model.Entity;

/** Names found against names there: one is right where span and kind are the same. */
public final class NameTally {
    private final Map<Entity.Type, Counts> kinds = new EnumMap<>(Entity.Type.class);
    private final List<String> misses = new ArrayList<>();

    void add(String text, List<Entity> gold, List<Entity> found) {
        for (Entity name : gold) {
            boolean right = found.contains(name);
            count(name, 1, 0, right ? 1 : 0);
            if (!right) {
                misses.add("missed " + shown(text, name));
            }
        }
        for (Entity name : found) {
            count(name, 0, 1, 0);
            if (!gold.contains(name)) {
                misses.add("extra " + shown(text, name));
            }
        }
    }

    private void count(Entity name, int gold, int found, int right) {
        kinds.merge(name.type(), new Counts(gold, found, right), Counts::plus);
    }

    private static String shown(String text, Entity name) {
        return name.type().name().toLowerCase(Locale.ROOT) + ": "
                + name.span().in(text).replaceAll("\\s+", " ");
    }

    /** Of all kinds together. */
    public Counts all() {
        return kinds.values().stream().reduce(Counts.NONE, Counts::plus);
    }

    public Counts of(Entity.Type kind) {
        return kinds.getOrDefault(kind, Counts.NONE);
    }

    /** What was missed and what was found in excess, in order of the sample. */
    public List<String> misses() {
        return List.copyOf(misses);
    }

    /** A line a kind, then one for all. */
    public String table() {
        StringBuilder table = new StringBuilder();
        for (Entity.Type kind : Entity.Type.values()) {
            table.append(of(kind).line("names " + kind.name().toLowerCase(Locale.ROOT)));
        }
        return table.append(all().line("names all")).toString();
    }

    /** How many are there, were found, and were found rightly. */
    public record Counts(int gold, int found, int right) {
        static final Counts NONE = new Counts(0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(gold + other.gold, found + other.found, right + other.right);
        }

        public double precision() {
            return (double) right / Math.max(1, found);
        }

        public double recall() {
            return (double) right / Math.max(1, gold);
        }

        /** Harmonic mean of precision and recall, 0 to 1. */
        public double f1() {
            return 2.0 * right / Math.max(1, gold + found);
        }

        private String line(String label) {
            return String.format(
                    Locale.ROOT,
                    "%-20s gold %3d found %3d precision %.1f recall %.1f F1 %.1f%n",
                    label,
                    gold,
                    found,
                    100 * precision(),
                    100 * recall(),
                    100 * f1());
        }
    }
}

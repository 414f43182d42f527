package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.engine.comparison.Clash.Side;
import org.consilience.engine.comparison.Office.State;
import org.consilience.model.Point;

/** Finds who is given offices that nobody holds at once, and who has left an office that an earlier report gives them. */
final class OfficeClashes implements ClashFinder {
    private static final double GRAVITY = 0.6;

    @Override
    public List<Clash> find(Ledger ledger, Alignment alignment) {
        Map<String, List<Office>> holders = new TreeMap<>();
        for (Statement statement : ledger.statements()) {
            for (Office office : Office.of(statement)) {
                holders.computeIfAbsent(office.family() + " " + office.holder(), h -> new ArrayList<>())
                        .add(office);
            }
        }
        List<Clash> clashes = new ArrayList<>();
        for (List<Office> offices : holders.values()) {
            List<Clash> others = others(offices);
            clashes.addAll(others.isEmpty() ? left(offices) : others);
        }
        return clashes;
    }

    /** Offices of one family that no report gives together. */
    private static List<Clash> others(List<Office> offices) {
        Map<String, List<Office>> kinds = new LinkedHashMap<>();
        for (Office office : offices) {
            if (office.state() == State.HELD) {
                kinds.computeIfAbsent(office.office(), o -> new ArrayList<>()).add(office);
            }
        }
        List<Side> sides = kinds.values().stream().map(OfficeClashes::side).toList();
        if (sides.size() < 2 || Clash.isToldTwice(sides)) {
            return List.of();
        }
        String about = "office of " + offices.get(0).holder();
        String why = "Reports give " + offices.get(0).holder() + " offices that nobody holds at once.";
        return List.of(new Clash(Point.Kind.ACTOR, about, sides, false, why, GRAVITY));
    }

    /** An office that one report gives and a later one calls former. */
    private static List<Clash> left(List<Office> offices) {
        List<Clash> clashes = new ArrayList<>();
        for (String kind : new TreeSet<>(offices.stream().map(Office::office).toList())) {
            List<Office> held = in(offices, kind, State.HELD);
            List<Office> left = in(offices, kind, State.LEFT);
            if (!held.isEmpty() && !left.isEmpty()) {
                List<Side> sides = List.of(side(held), side(left));
                boolean later = Succession.of(sides);
                if (later) {
                    String holder = held.get(0).holder();
                    String why = "A later report calls " + holder + " the former " + kind + ".";
                    clashes.add(new Clash(Point.Kind.ACTOR, "office of " + holder, sides, true, why, GRAVITY));
                }
            }
        }
        return clashes;
    }

    private static List<Office> in(List<Office> offices, String kind, State state) {
        return offices.stream()
                .filter(office -> office.office().equals(kind) && office.state() == state)
                .toList();
    }

    private static Side side(List<Office> offices) {
        Office first = offices.get(0);
        return Side.naming(
                (first.state() == State.LEFT ? "former " : "") + first.office(),
                offices.stream().map(Office::statement).distinct().toList());
    }
}

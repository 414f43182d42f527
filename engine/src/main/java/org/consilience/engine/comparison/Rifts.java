package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which statements stand on different sides of a clash, deny one another, or give numbers or towns of which no two can be one. */
final class Rifts {
    private final Tally[] tallies;
    private final Slots[] slots;
    private final Map<Integer, List<Seat>> seats = new HashMap<>();
    private int clashes;

    Rifts(List<Statement> statements) {
        tallies = statements.stream().map(Tally::of).toArray(Tally[]::new);
        slots = statements.stream().map(Slots::of).toArray(Slots[]::new);
    }

    /** Keeps apart the statements that stand on different sides. */
    void keepApart(Clash clash) {
        for (Clash.Side side : clash.sides()) {
            Seat seat = new Seat(clashes, clash.sides().indexOf(side));
            for (Statement statement : side.statements()) {
                seats.computeIfAbsent(statement.index(), s -> new ArrayList<>(1))
                        .add(seat);
            }
        }
        clashes++;
    }

    boolean areApart(int a, int b) {
        return tallies[a].contradicts(tallies[b]) || slots[a].exclude(slots[b]) || areOpposed(a, b);
    }

    private boolean areOpposed(int a, int b) {
        List<Seat> mine = seats.getOrDefault(a, List.of());
        List<Seat> theirs = mine.isEmpty() ? mine : seats.getOrDefault(b, List.of());
        return !theirs.isEmpty()
                && mine.stream().anyMatch(seat -> theirs.stream().anyMatch(seat::opposes));
    }

    /** A side of a clash, both by number. */
    private record Seat(int clash, int side) {
        boolean opposes(Seat other) {
            return clash == other.clash && side != other.side;
        }
    }
}

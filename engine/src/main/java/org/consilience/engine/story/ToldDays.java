package org.consilience.engine.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.consilience.model.ClaimId;
import org.consilience.model.Span;

/** That one report says "today" of what another, dated, says was on a certain day. */
final class ToldDays implements DaySign {
    /** What one such pair of sentences counts, and what more and closer ones add. */
    private static final double ANY = 2.5;

    private static final double MORE = 0.6;
    /** Cosines beyond the least that counts, as whole pairs. */
    private static final double PAIRS = 10;

    private final Map<LocalDate, List<Match>> matches = new HashMap<>();

    /**
     * What there is.
     *
     * @param told for each day that may be, the times told if the undated report was published then
     * @param fixed the expressions that mean one day whenever it was published
     */
    ToldDays(Map<LocalDate, List<ToldTime>> told, Set<Span> fixed, List<ToldTime> known) {
        Map<ClaimId, List<Match>> alike = new HashMap<>();
        told.forEach((day, times) -> {
            Map<Span, Match> best = new TreeMap<>();
            for (ToldTime time : times) {
                Span words = time.expression().span();
                if (!fixed.contains(words)) {
                    alike.computeIfAbsent(time.claim().id(), fresh -> Match.alike(time, known)).stream()
                            .filter(match -> match.dated().day().equals(time.day()))
                            .map(match -> new Match(time, match.dated(), match.weight()))
                            .max(Comparator.comparingDouble(Match::weight))
                            .ifPresent(match -> best.merge(words, match, ToldDays::closer));
                }
            }
            matches.put(day, new ArrayList<>(best.values()));
        });
    }

    private static Match closer(Match one, Match other) {
        return other.weight() > one.weight() ? other : one;
    }

    @Override
    public double weigh(LocalDate day) {
        List<Match> found = matches.getOrDefault(day, List.of());
        double beyond = found.stream()
                .mapToDouble(match -> PAIRS * (match.weight() - Match.SAME))
                .sum();
        return found.isEmpty() ? 0 : ANY + MORE * Math.log1p(beyond);
    }

    @Override
    public Optional<String> why(LocalDate day) {
        return matches.getOrDefault(day, List.of()).stream()
                .max(Comparator.comparingDouble(Match::weight))
                .map(Match::why);
    }
}

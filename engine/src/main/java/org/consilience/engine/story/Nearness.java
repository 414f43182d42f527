package org.consilience.engine.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.consilience.model.Reading;
import org.consilience.model.Story;

/** Which dated report of a story another is most like, and how far such reports are apart in this story. */
final class Nearness {
    /** Reports by which the distance is measured, at most. */
    private static final int MEASURED = 60;
    /** Share of the dated reports that are no farther from the one they are most like. */
    private static final double MOST = 0.8;
    /** Days apart where a story has too few dated reports to tell. */
    private static final long UNKNOWN = 3;

    private final List<Reading> readings;
    private final List<Sketch> sketches;
    private final List<Integer> dated;

    Nearness(Story story, List<Sketch> sketches) {
        this.readings = story.readings();
        this.sketches = sketches;
        this.dated = IntStream.range(0, sketches.size())
                .filter(i -> sketches.get(i).day().isPresent())
                .boxed()
                .toList();
    }

    /** The other dated reports. */
    List<Reading> others(int place) {
        return dated.stream().filter(i -> i != place).map(readings::get).toList();
    }

    /** The dated report that is most like the one at the place; none where no other is dated. */
    Optional<Reading> nearest(int place) {
        return nearestPlace(place).map(readings::get);
    }

    private Optional<Integer> nearestPlace(int place) {
        Sketch mine = sketches.get(place).undated();
        List<Integer> others = dated.stream().filter(i -> i != place).toList();
        List<Double> likeness = others.stream()
                .map(i -> Likeness.FITTED.of(mine, sketches.get(i)))
                .toList();
        return IntStream.range(0, others.size())
                .boxed()
                .max(Comparator.comparingDouble(i -> standing(i, others, likeness)))
                .map(others::get);
    }

    /** How alike a report is, and those published within a day of it: one that is alike by chance stands alone. */
    private double standing(int at, List<Integer> others, List<Double> likeness) {
        double sum = 0;
        for (int i = 0; i < others.size(); i++) {
            sum += apart(others.get(at), others.get(i)) <= 1 ? Math.max(0, likeness.get(i)) : 0;
        }
        return sum / 2 + likeness.get(at);
    }

    /** Days within which most of the dated reports lie of the one they are most like. */
    long spread() {
        List<Long> apart = new ArrayList<>();
        int step = Math.max(1, dated.size() / MEASURED);
        for (int i = 0; i < dated.size(); i += step) {
            int place = dated.get(i);
            nearestPlace(place).ifPresent(near -> apart.add(apart(place, near)));
        }
        apart.sort(null);
        return apart.size() < 2 ? UNKNOWN : apart.get((int) Math.ceil(MOST * apart.size()) - 1);
    }

    private long apart(int one, int other) {
        return Math.abs(sketches.get(one).day().orElseThrow()
                - sketches.get(other).day().orElseThrow());
    }

    /** The day of a dated report. */
    static LocalDate day(Reading reading) {
        return reading.report()
                .masthead()
                .published()
                .map(published -> published.value().toLocalDate())
                .orElseThrow(() ->
                        new IllegalStateException("undated: " + reading.report().id()));
    }
}

package org.consilience.engine.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.consilience.model.Outlet;
import org.consilience.model.Reading;

/** Two reports tell the same, and tell the same day for it. */
record Match(ToldTime undated, ToldTime dated, double weight) {
    /** Cosine from which two claims are taken to tell the same. */
    static final double SAME = 0.7;

    /** The dated claims that tell the same, whatever day they tell, with how alike they are. */
    static List<Match> alike(ToldTime undated, List<ToldTime> dated) {
        List<Match> alike = new ArrayList<>();
        for (ToldTime other : dated) {
            double cosine = undated.meaning().cosine(other.meaning());
            if (cosine >= SAME) {
                alike.add(new Match(undated, other, cosine));
            }
        }
        return alike;
    }

    /** All that tell the same day, the closest first. */
    static List<Match> among(List<ToldTime> undated, List<ToldTime> dated) {
        List<Match> matches = new ArrayList<>();
        for (ToldTime one : undated) {
            matches.addAll(alike(
                    one,
                    dated.stream()
                            .filter(other -> one.day().equals(other.day()))
                            .toList()));
        }
        matches.sort(Comparator.comparingDouble(match -> -match.weight));
        return matches;
    }

    /** One sentence for a reader. */
    String why() {
        return "It says “" + undated.words() + "” where " + name(dated.reading()) + " says “" + dated.words()
                + "”, which was " + dated.day() + ".";
    }

    /** How a reader knows the report: by its outlet, else by where it came from. */
    static String name(Reading reading) {
        return reading.report()
                .masthead()
                .outlet()
                .map(Outlet::name)
                .orElse(reading.report().source());
    }
}

package org.consilience.engine.comparison;

import java.util.Arrays;
import java.util.List;

/** How alike statements of one story are, by vectors and by words. */
final class Likeness {
    /** Median size of a cosine between claims of different reports with the vectors that the settings were made for. */
    private static final double USUAL = 0.09;
    /** So many cosines tell their median well enough. */
    private static final int SAMPLE = 20_000;
    /** Fewer cosines than this say nothing of a model. */
    private static final int FEW = 200;

    private final double share;
    private final double scale;

    /**
     * @param share of the vectors in a likeness; the rest is the words'
     */
    Likeness(List<Statement> statements, double share) {
        this.share = share;
        this.scale = scale(statements);
    }

    /** 0 to 1. */
    double of(Statement a, Statement b) {
        return of(a, b, a.meaning().cosine(b.meaning()));
    }

    /** The same, of two whose vectors' cosine is known. */
    double of(Statement a, Statement b, double cosine) {
        double meaning = Math.max(0, Math.min(1, own(a.meaning(), b.meaning(), cosine)));
        return share * meaning + (1 - share) * a.terms().cosine(b.terms());
    }

    /** Cosine of two vectors less what all have in common, in the story's own unit. */
    double own(Bearing a, Bearing b, double cosine) {
        return scale * a.apart(b, cosine);
    }

    /** Vectors of different models differ in how far apart they put what has nothing to do with one another: that is the unit. */
    private static double scale(List<Statement> statements) {
        double[] sizes = new double[SAMPLE];
        int taken = 0;
        int step = 1 + (int) ((long) statements.size() * statements.size() / 2 / SAMPLE);
        for (int a = 0; a < statements.size(); a++) {
            for (int b = a % step; b < a && taken < SAMPLE; b += step) {
                if (statements.get(a).report() != statements.get(b).report()) {
                    Bearing one = statements.get(a).meaning();
                    Bearing other = statements.get(b).meaning();
                    sizes[taken++] = Math.abs(one.apart(other, one.cosine(other)));
                }
            }
        }
        Arrays.sort(sizes, 0, taken);
        double median = taken == 0 ? 0 : sizes[taken / 2];
        return taken < FEW || median <= 0 ? 1 : USUAL / median;
    }
}

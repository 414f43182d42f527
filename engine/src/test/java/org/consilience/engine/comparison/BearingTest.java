package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.consilience.model.Vector;
import org.junit.jupiter.api.Test;

class BearingTest {
    private static final List<Vector> VECTORS = List.of(
            Vector.of(new float[] {3, 1, 0}), Vector.of(new float[] {2, 0, 1}), Vector.of(new float[] {4, 2, -1}));

    @Test
    void tellsTheCosineOfWhatIsLeftWithoutTheMean() {
        List<Bearing> bearings = Bearing.of(VECTORS);
        for (int a = 0; a < VECTORS.size(); a++) {
            for (int b = 0; b < VECTORS.size(); b++) {
                double cosine = bearings.get(a).cosine(bearings.get(b));
                assertThat(bearings.get(a).apart(bearings.get(b), cosine))
                        .isCloseTo(rest(a).cosine(rest(b)), within(1e-6));
            }
        }
    }

    @Test
    void oneVectorAloneHasNothingOfItsOwn() {
        Bearing only = Bearing.of(List.of(VECTORS.get(0))).get(0);
        assertThat(only.apart(only, 1)).isZero();
    }

    private static Vector rest(int vector) {
        float[] values = new float[VECTORS.get(0).size()];
        for (int i = 0; i < values.length; i++) {
            double mean = 0;
            for (Vector other : VECTORS) {
                mean += other.at(i) / (double) VECTORS.size();
            }
            values[i] = (float) (VECTORS.get(vector).at(i) - mean);
        }
        return Vector.of(values);
    }
}

package org.consilience.reader.onepass;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ProjectionTest {
    private static final long SEED = 11;

    @Test
    void addsUpToTheLastBitAsRowTimesRowDoes() {
        Random random = new Random(SEED);
        for (int width : new int[] {1, 3, 8, 191, 192}) {
            float[] values = new float[7 * width];
            float[] inputs = new float[width];
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) random.nextGaussian();
            }
            for (int i = 0; i < width; i++) {
                inputs[i] = Math.max(0, (float) random.nextGaussian());
            }
            Grid rows = new Grid(width, values);
            assertThat(new Projection(rows).of(inputs))
                    .as("width %d", width)
                    .isEqualTo(RowTimesRow.times(rows, inputs));
        }
    }
}

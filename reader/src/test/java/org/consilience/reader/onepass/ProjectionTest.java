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
            Grid classes = grid(random, 7, width);
            Grid items = grid(random, 5, width);
            float[][] scores = new Projection(classes).of(items.rows(), (input, row) -> {
                for (int i = 0; i < row.length; i++) {
                    row[i] = items.at(i, input);
                }
            });
            for (int item = 0; item < items.rows(); item++) {
                float[] expected = RowTimesRow.times(classes, items.row(item));
                for (int c = 0; c < expected.length; c++) {
                    assertThat(scores[c][item])
                            .as("width %d, item %d, class %d", width, item, c)
                            .isEqualTo(expected[c]);
                }
            }
        }
    }

    private static Grid grid(Random random, int rows, int width) {
        float[] values = new float[rows * width];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return new Grid(width, values);
    }
}

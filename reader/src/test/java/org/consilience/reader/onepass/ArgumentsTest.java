package org.consilience.reader.onepass;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
    private static final int TAGS = 5;
    private static final int WIDTH = 13;
    private static final int[] BUCKETS = {2, 2, 2, 1, 0, 0, 1, 3};

    private final Random random = new Random(11);

    @Test
    void scoresEachUnitToTheLastBitAsRowTimesRowDoes() {
        Grid distance = grid(4, WIDTH);
        Grid weights = grid(TAGS, WIDTH);
        Grid units = grid(BUCKETS.length + 2, WIDTH);
        float[] anchor = grid(1, WIDTH).row(0);
        float[] bias = grid(1, TAGS).row(0);
        int[] rows = {1, 2, 3, 4, 5, 6, 8, 9};
        List<float[]> scores =
                new Arguments(distance, weights, bias).scores(Arguments.columns(units, rows), anchor, BUCKETS);
        assertThat(scores).hasSize(BUCKETS.length);
        for (int unit = 0; unit < BUCKETS.length; unit++) {
            float[] inputs = new float[WIDTH];
            for (int i = 0; i < WIDTH; i++) {
                inputs[i] = Math.max(units.at(rows[unit], i) + anchor[i] + distance.at(BUCKETS[unit], i), 0);
            }
            float[] expected = RowTimesRow.times(weights, inputs);
            for (int tag = 0; tag < TAGS; tag++) {
                expected[tag] += bias[tag];
            }
            assertThat(scores.get(unit)).as("unit %d", unit).isEqualTo(expected);
        }
    }

    private Grid grid(int rows, int width) {
        float[] values = new float[rows * width];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return new Grid(width, values);
    }
}

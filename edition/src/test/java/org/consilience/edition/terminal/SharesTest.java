package org.consilience.edition.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void whatNeedsLessLeavesTheRestToTheOthers() {
        assertThat(Shares.of(100, new int[] {10, 500, 500}, new int[] {1, 2, 1}))
                .containsExactly(10, 60, 30);
    }

    @Test
    void whereThereIsEnoughAllGetWhatTheyNeed() {
        assertThat(Shares.of(100, new int[] {10, 0, 90}, new int[] {1, 5, 1})).containsExactly(10, 0, 90);
    }

    @Test
    void noMoreIsGivenThanThereIs() {
        int[] shares = Shares.of(390, new int[] {900, 7, 1300, 80, 41}, new int[] {3, 12, 6, 10, 4});
        assertThat(Arrays.stream(shares).sum()).isLessThanOrEqualTo(390);
    }
}

package org.consilience.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.consilience.model.Amount;
import org.consilience.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
    @ParameterizedTest
    @CsvSource({"7,7,true", "7,8,false", "1_250,1_246,true", "300,312,true", "300,340,false", "19,20,false", "0,1,false"
    })
    void roundedNumbersMeet(String one, String other, boolean meet) {
        Amount a = exactly(number(one));
        Amount b = exactly(number(other));
        assertThat(Rounding.meets(a, b)).isEqualTo(meet);
        assertThat(Rounding.meets(b, a)).isEqualTo(meet);
    }

    @Test
    void boundsMeetWhatLiesBeyondThem() {
        Amount atLeast = new Amount(new Span(0, 1), OptionalDouble.of(40), OptionalDouble.empty(), "people", "");
        assertThat(Rounding.meets(atLeast, exactly(57))).isTrue();
        assertThat(Rounding.meets(atLeast, exactly(31))).isFalse();
    }

    private static Amount exactly(double value) {
        OptionalDouble number = OptionalDouble.of(value);
        return new Amount(new Span(0, 1), number, number, "people", "");
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace("_", ""));
    }
}

package org.consilience.engine.story;

import java.time.LocalDate;
import java.util.Optional;

/** One kind of evidence for the day on which an undated report was published. */
interface DaySign {
    /** How likely what was found is if the report was published that day: a logarithm, of which only differences between days count. */
    double weigh(LocalDate day);

    /** One sentence for a reader, where the sign speaks for that day by itself. */
    Optional<String> why(LocalDate day);
}

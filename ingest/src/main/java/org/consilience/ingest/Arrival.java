package org.consilience.ingest;

import java.util.function.Function;
import org.consilience.model.Rejected;
import org.consilience.model.Report;

/** What became of one input: a report, or the reason why it is none. */
public sealed interface Arrival {
    /** Whichever it is, turned into one thing. */
    <T> T match(Function<Report, T> accepted, Function<Rejected, T> refused);

    /** A report that was read. */
    record Accepted(Report report) implements Arrival {
        @Override
        public <T> T match(Function<Report, T> accepted, Function<Rejected, T> refused) {
            return accepted.apply(report);
        }
    }

    /** An input that was not. */
    record Refused(Rejected rejected) implements Arrival {
        @Override
        public <T> T match(Function<Report, T> accepted, Function<Rejected, T> refused) {
            return refused.apply(rejected);
        }
    }
}

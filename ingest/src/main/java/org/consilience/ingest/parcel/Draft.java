package org.consilience.ingest.parcel;

import java.util.List;
import org.consilience.model.Masthead;
import org.consilience.model.Span;

/**
 * A text that came in, with what its metadata says and nothing concluded from the text yet.
 *
 * @param source as in the report that it becomes
 * @param text to the letter
 * @param stated what metadata says
 * @param aside parts that its format already shows to be no part of the report
 */
public record Draft(String source, String text, Masthead stated, List<Span> aside) {
    public Draft {
        aside = List.copyOf(aside);
    }

    /** A draft all of whose text may be the report. */
    public Draft(String source, String text, Masthead stated) {
        this(source, text, stated, List.of());
    }
}

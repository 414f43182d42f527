package org.consilience.engine.pipeline;

import java.util.List;
import org.consilience.model.Publication;
import org.consilience.model.Reading;
import org.consilience.model.Report;

/** Reads one report: its structure, who says what, when, where, how much, and how it is held. */
public interface Reader {
    /** What the report says; a report without a publication date keeps its relative times open. */
    Reading read(Report report);

    /** The same reading once its report's date is known: only what depends on the date is read again. */
    Reading date(Reading reading, Publication publication);

    /** The same reading where what the report tells was where the day after its publication had begun: only its times are read again. */
    Reading ahead(Reading reading);

    /** The same readings, of one story, in the same order: a name of a place means one place in all of them. */
    List<Reading> locate(List<Reading> readings);
}

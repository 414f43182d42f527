package org.consilience.eval.sourcing;

import java.util.List;
import org.consilience.engine.pipeline.Reader;
import org.consilience.engine.reading.ReportReader;
import org.consilience.model.Masthead;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.reader.onepass.OnePassReader;

/**
 * The reader that ships, for texts as corpora have them.
 *
 * @param reader reads reports
 */
record PlainReader(Reader reader) {
    static PlainReader shipped() {
        return new PlainReader(new ReportReader(OnePassReader.shipped()));
    }

    Reading read(Report report) {
        return reader.read(report);
    }

    /** A text without a masthead. */
    Reading read(String name, String text) {
        return read(new Report(new ReportId(name), name, Masthead.blank(), text, List.of()));
    }
}

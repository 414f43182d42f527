package org.consilience.eval.sourcing;

import java.nio.file.Path;
import java.util.List;
import org.consilience.engine.pipeline.Reader;
import org.consilience.engine.reading.ReportReader;
import org.consilience.eval.CachedParser;
import org.consilience.eval.LazyParser;
import org.consilience.model.Masthead;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Vector;
import org.consilience.reader.corenlp.CoreNlpParser;
import org.consilience.seam.Embedder;

/**
 * The shipped reader with syntaxes kept in a folder and without meanings: who says so does not depend on what is alike.
 *
 * @param reader gives every claim one and the same vector
 */
record PlainReader(Reader reader) {
    static PlainReader keeping(Path cache) {
        LazyParser parser = new LazyParser(CoreNlpParser.VERSION, CoreNlpParser::new);
        return new PlainReader(new ReportReader(new CachedParser(parser, cache), new NoMeaning()));
    }

    Reading read(Report report) {
        return reader.read(report);
    }

    /** A text without a masthead. */
    Reading read(String name, String text) {
        return read(new Report(new ReportId(name), name, Masthead.blank(), text, List.of()));
    }

    /** Gives every text one vector. */
    private static final class NoMeaning implements Embedder {
        @Override
        public String version() {
            return "none";
        }

        @Override
        public List<Vector> embed(List<String> texts) {
            return texts.stream().map(text -> Vector.of(new float[] {1})).toList();
        }
    }
}

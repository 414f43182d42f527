package org.consilience.app;

import java.util.List;
import org.consilience.almanac.press.Houses;
import org.consilience.engine.comparison.ComparisonSettings;
import org.consilience.engine.comparison.SideBySide;
import org.consilience.engine.dossier.StoryDigester;
import org.consilience.engine.pipeline.Stages;
import org.consilience.engine.reading.ReportReader;
import org.consilience.engine.sourcing.IndependentOrigins;
import org.consilience.engine.sourcing.SourceTracer;
import org.consilience.engine.story.EventGrouper;
import org.consilience.engine.story.ReportDater;
import org.consilience.reader.corenlp.CoreNlpParser;
import org.consilience.reader.embedding.OnnxEmbedder;
import org.consilience.seam.Embedder;
import org.consilience.seam.Parser;

/**
 * The stages as they are put together for every command: the one place that chooses who does what.
 *
 * <p>Opening one loads the reading models, which takes seconds and most of the memory; it is safe for many threads and
 * is kept until the process ends.
 *
 * @param versions of the models, for the record of what made a dossier
 */
public record Press(Stages stages, List<String> versions) {
    public Press {
        versions = List.copyOf(versions);
    }

    /** With the models that ship. */
    public static Press open() {
        return with(new CoreNlpParser(), OnnxEmbedder.open(1));
    }

    /** With models of the caller's choice, as measurements need. */
    public static Press with(Parser parser, Embedder embedder) {
        Stages stages = new Stages(
                new ReportReader(parser, embedder),
                new EventGrouper(),
                new ReportDater(),
                new SourceTracer(),
                new SideBySide(new IndependentOrigins(), ComparisonSettings.standard()),
                new StoryDigester());
        return new Press(stages, List.of(parser.version(), embedder.version()));
    }

    /** The same with another table of houses. */
    Press knowing(Houses houses) {
        Stages known = new Stages(
                stages.reader(),
                stages.grouper(),
                stages.dater(),
                new SourceTracer(houses),
                stages.comparer(),
                stages.digester());
        return new Press(known, versions);
    }
}

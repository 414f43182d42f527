package org.consilience.app;

import java.nio.file.Path;
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
import org.consilience.reader.onepass.OnePassReader;
import org.consilience.seam.ReadingModel;

/**
 * The stages as they are put together for every command: the one place that chooses who does what.
 *
 * <p>Opening one loads the reading model; it is safe for many threads and is kept until the process ends.
 *
 * @param model name and version of the reading model, for the record of what made a dossier
 */
public record Press(Stages stages, String model) {
    /** With the model that ships. */
    public static Press open() {
        return with(OnePassReader.shipped());
    }

    /**
     * With the model in a folder.
     *
     * @throws java.io.UncheckedIOException where the folder holds none
     */
    public static Press open(Path model) {
        return with(OnePassReader.open(model));
    }

    /** With a model of the caller's choice, as measurements need. */
    public static Press with(ReadingModel model) {
        Stages stages = new Stages(
                new ReportReader(model),
                new EventGrouper(),
                new ReportDater(),
                new SourceTracer(),
                new SideBySide(new IndependentOrigins(), ComparisonSettings.standard()),
                new StoryDigester());
        return new Press(stages, model.version());
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
        return new Press(known, model);
    }
}

package org.consilience.app;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.consilience.almanac.place.Gazetteer;
import org.consilience.almanac.place.PlaceTagger;
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
 * @param model reads
 * @param places finds places and tells where they are
 * @param tracer knows which titles belong to one house
 */
public record Press(ReadingModel model, PlaceTagger places, SourceTracer tracer) {
    /** With the model that ships. */
    public static Press open() {
        return opening(OnePassReader::shipped);
    }

    /**
     * With the model in a folder.
     *
     * @throws java.io.UncheckedIOException where the folder holds none
     */
    public static Press open(Path model) {
        return opening(() -> OnePassReader.open(model));
    }

    /** The model is loaded beside all else. */
    private static Press opening(Supplier<ReadingModel> model) {
        CompletableFuture<ReadingModel> opened = CompletableFuture.supplyAsync(model);
        PlaceTagger places = new PlaceTagger();
        SourceTracer tracer = new SourceTracer();
        return new Press(opened.join(), places, tracer);
    }

    /** With a model of the caller's choice, as measurements need. */
    public static Press with(ReadingModel model) {
        return new Press(model, new PlaceTagger(), new SourceTracer());
    }

    /** The same with another table of houses. */
    Press knowing(Houses houses) {
        return new Press(model, places, new SourceTracer(houses));
    }

    /** The same with another gazetteer. */
    Press placing(Gazetteer gazetteer) {
        return new Press(model, new PlaceTagger(gazetteer), tracer);
    }

    public Stages stages() {
        return new Stages(
                new ReportReader(model, places),
                new EventGrouper(),
                new ReportDater(),
                tracer,
                new SideBySide(new IndependentOrigins(), ComparisonSettings.standard()),
                new StoryDigester());
    }
}

package org.consilience.eval.sourcing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.consilience.edition.json.DossierJson;
import org.consilience.engine.sourcing.SourceTracer;
import org.consilience.model.Digest;
import org.consilience.model.Dossier;
import org.consilience.model.Dossier.StoryFile;
import org.consilience.model.Story;

/**
 * Traces the sources of gold stories and writes the dossier that {@code score.py} reads, without any comparison: figures of
 * sources and copies in a minute.
 *
 * <p>{@code GoldSources FOLDER DOSSIER}: the folder of stories and what is written.
 */
public final class GoldSources {
    private GoldSources() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("GoldSources FOLDER DOSSIER");
        }
        PlainReader reader = PlainReader.shipped();
        List<StoryFile> files = new ArrayList<>();
        for (Story story : GoldReadings.stories(Path.of(arguments[0]), reader.reader())) {
            Digest digest = new Digest(story.id().value(), List.of(), List.of(), List.of(), List.of());
            files.add(new StoryFile(story, new SourceTracer().trace(story), List.of(), digest));
        }
        try (OutputStream stream = Files.newOutputStream(Path.of(arguments[1]))) {
            DossierJson.write(new Dossier(files, List.of()), stream);
        }
    }
}

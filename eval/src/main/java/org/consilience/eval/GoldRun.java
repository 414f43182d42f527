package org.consilience.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.consilience.engine.pipeline.Reader;
import org.consilience.engine.reading.ReportReader;
import org.consilience.model.Dossier;
import org.consilience.model.Dossier.StoryFile;
import org.consilience.reader.onepass.OnePassReader;

/**
 * Compares gold stories as they are grouped and writes the dossier that {@code score.py} reads: what the comparison does
 * when grouping makes no mistake.
 *
 * <p>{@code GoldRun FOLDER DOSSIER}: the folder of stories and what is written.
 */
public final class GoldRun {
    private GoldRun() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("GoldRun FOLDER DOSSIER");
        }
        try (OnePassReader model = OnePassReader.shipped()) {
            Reader reader = new ReportReader(model);
            List<StoryFile> files = new ArrayList<>();
            for (Path folder : GoldStories.folders(Path.of(arguments[0]))) {
                files.add(Compared.story(String.valueOf(folder.getFileName()), GoldStories.reports(folder), reader));
            }
            Files.write(Path.of(arguments[1]), PlainDossier.bytes(new Dossier(files, List.of())));
        }
    }
}

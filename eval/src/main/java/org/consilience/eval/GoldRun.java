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
import org.consilience.reader.corenlp.CoreNlpParser;
import org.consilience.reader.embedding.OnnxEmbedder;

/**
 * Compares gold stories as they are grouped and writes the dossier that {@code score.py} reads: what the comparison does
 * when grouping makes no mistake.
 *
 * <p>{@code GoldRun FOLDER CACHE DOSSIER}: the folder of stories, where syntaxes are kept, and what is written.
 */
public final class GoldRun {
    private GoldRun() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("GoldRun FOLDER CACHE DOSSIER");
        }
        try (OnnxEmbedder embedder = OnnxEmbedder.open(2)) {
            CachedParser parser =
                    new CachedParser(new LazyParser(CoreNlpParser.VERSION, CoreNlpParser::new), Path.of(arguments[1]));
            Reader reader = new ReportReader(parser, embedder);
            List<StoryFile> files = new ArrayList<>();
            for (Path folder : GoldStories.folders(Path.of(arguments[0]))) {
                files.add(Compared.story(String.valueOf(folder.getFileName()), GoldStories.reports(folder), reader));
            }
            Files.write(Path.of(arguments[2]), PlainDossier.bytes(new Dossier(files, List.of())));
        }
    }
}

package org.consilience.eval.sourcing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.consilience.engine.pipeline.Newsdesk;
import org.consilience.engine.pipeline.Reader;
import org.consilience.ingest.Intake;
import org.consilience.model.Story;
import org.consilience.model.StoryId;

/** Gold stories as they are grouped, taken in as every report is, with credits and boilerplate, and read. */
final class GoldReadings {
    private GoldReadings() {}

    /** The stories of a folder, by name. */
    static List<Story> stories(Path folder, Reader reader) throws IOException {
        List<Path> folders;
        try (Stream<Path> inside = Files.list(folder)) {
            folders = inside.filter(f -> Files.isDirectory(f.resolve("reports")))
                    .sorted()
                    .toList();
        }
        List<Story> stories = new ArrayList<>();
        for (Path story : folders) {
            List<String> input = List.of(story.resolve("reports").toString());
            stories.add(new Story(
                    new StoryId(String.valueOf(story.getFileName())),
                    Intake.standard().read(input, InputStream.nullInputStream()).reports().stream()
                            .sorted(Newsdesk.ORDER)
                            .map(reader::read)
                            .toList()));
        }
        return stories;
    }
}

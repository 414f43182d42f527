package org.consilience.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.consilience.engine.comparison.ComparisonSettings;
import org.consilience.engine.comparison.SideBySide;
import org.consilience.engine.pipeline.Newsdesk;
import org.consilience.engine.pipeline.Reader;
import org.consilience.engine.sourcing.IndependentOrigins;
import org.consilience.model.Digest;
import org.consilience.model.Dossier.StoryFile;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.Sourcing;
import org.consilience.model.Story;
import org.consilience.model.StoryId;

/** Reports compared as one story, whatever grouping would make of them; sourcing and digest stay empty. */
public final class Compared {
    private Compared() {}

    /** The story, read and laid side by side as shipped. */
    public static StoryFile story(String name, List<Report> reports, Reader reader) {
        List<Reading> readings = new ArrayList<>();
        for (Report report : reports.stream().sorted(Newsdesk.ORDER).toList()) {
            readings.add(reader.read(report));
        }
        Story story = new Story(new StoryId(name), readings);
        Sourcing sourcing = new Sourcing(List.of(), Map.of(), Map.of(), List.of(), List.of());
        Digest digest = new Digest(name, List.of(), List.of(), List.of(), List.of());
        SideBySide sideBySide = new SideBySide(new IndependentOrigins(), ComparisonSettings.standard());
        return new StoryFile(story, sourcing, sideBySide.compare(story, sourcing), digest);
    }
}

package org.consilience.engine.dossier;

import java.util.List;
import org.consilience.engine.pipeline.Digester;
import org.consilience.model.Digest;
import org.consilience.model.Point;
import org.consilience.model.Sourcing;
import org.consilience.model.Story;

/** Tells a story in few words out of its reports' own. */
public final class StoryDigester implements Digester {
    @Override
    public Digest digest(Story story, Sourcing sourcing, List<Point> points) {
        Clippings clippings = new Clippings(story);
        String title = new Headline(story, clippings, points).choose();
        return new Digest(
                title,
                new Brief(clippings, points).lines(title),
                new Timeline(clippings).moments(story, points),
                Places.of(story),
                new Cast(story, sourcing).roles());
    }
}

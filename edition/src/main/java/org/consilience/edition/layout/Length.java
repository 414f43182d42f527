package org.consilience.edition.layout;

import org.consilience.model.Dossier.StoryFile;

/** How long an edition may get. */
public enum Length {
    /** As long as a reader can take it: a large story has what weighs most, and counts the rest. */
    FITTED,
    /** As long as it is. */
    WHOLE;

    Room room(StoryFile file) {
        return this == WHOLE ? Room.UNLIMITED : Room.of(file.story().readings().size());
    }
}

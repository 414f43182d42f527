package org.consilience.model;

import java.util.List;

/**
 * What the reader gets.
 *
 * @param files one a story, most reported first
 * @param unread inputs that could not be read, in order of the input
 */
public record Dossier(List<StoryFile> files, List<Rejected> unread) {
    public Dossier {
        files = List.copyOf(files);
        unread = List.copyOf(unread);
    }

    /**
     * One story laid open.
     *
     * @param story the reports and what each says
     * @param sourcing who says so
     * @param points the claims side by side, weightiest first
     * @param digest the same in few words
     */
    public record StoryFile(Story story, Sourcing sourcing, List<Point> points, Digest digest) {
        public StoryFile {
            points = List.copyOf(points);
        }
    }
}

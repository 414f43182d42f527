package org.consilience.model;

import java.util.List;
import java.util.Optional;

/**
 * A story told in few words: its title, brief, timeline, places and cast.
 *
 * @param title what happened, in one line
 * @param brief three to seven lines, the core first
 * @param timeline by time
 */
public record Digest(String title, List<Line> brief, List<Moment> timeline, List<Scene> places, List<Role> cast) {
    public Digest {
        Require.notBlank("title", title);
        brief = List.copyOf(brief);
        timeline = List.copyOf(timeline);
        places = List.copyOf(places);
        cast = List.copyOf(cast);
    }

    /** A line of the brief and the points it rests on, never none. */
    public record Line(String text, List<PointId> points) {
        public Line {
            points = List.copyOf(points);
            Require.that(!points.isEmpty(), "line rests on nothing", text);
        }
    }

    /**
     * Something that happened, or is to, when it is said to.
     *
     * @param or when else the same words may mean, where English leaves two days open
     * @param sequel what became of it, where it was expected and other reports tell
     */
    public record Moment(
            Time when, Optional<Time> or, String text, Holds holds, List<ClaimId> claims, Optional<Sequel> sequel) {
        public Moment {
            claims = List.copyOf(claims);
        }

        /** With one reading of its time, and nothing known of what became of it. */
        public Moment(Time when, String text, Holds holds, List<ClaimId> claims) {
            this(when, Optional.empty(), text, holds, claims, Optional.empty());
        }
    }

    /** Whether what was expected happened, and the claims that tell so, never none. */
    public record Sequel(boolean happened, List<ClaimId> claims) {
        public Sequel {
            claims = List.copyOf(claims);
            Require.that(!claims.isEmpty(), "sequel told by nobody", happened);
        }
    }

    /** A place and the claims that name it. */
    public record Scene(Place place, List<ClaimId> claims) {
        public Scene {
            claims = List.copyOf(claims);
        }
    }

    /** Somebody in the story, what they are in it, and the claims that name them. */
    public record Role(
            String name, Entity.Type type, Optional<String> role, List<String> aliases, List<ClaimId> claims) {
        public Role {
            aliases = List.copyOf(aliases);
            claims = List.copyOf(claims);
        }
    }
}

package org.consilience.model;

import java.util.List;
import java.util.Optional;

/**
 * Somebody or something that is said to have said something: each once a story.
 *
 * @param name fullest found anywhere in the story
 * @param aliases other names and descriptions used, in order of first use
 */
public record Origin(
        OriginId id,
        String name,
        List<String> aliases,
        Optional<String> title,
        Optional<String> affiliation,
        Kind kind) {
    public Origin {
        Require.notBlank("origin name", name);
        aliases = List.copyOf(aliases);
    }

    /** What kind of thing says it. */
    public enum Kind {
        PERSON,
        ORGANIZATION,
        OUTLET,
        AGENCY,
        DOCUMENT,
        /** Unnamed but described: "analysts", "residents". */
        GROUP,
        /** Asked, or made, not to be named. */
        ANONYMOUS
    }
}

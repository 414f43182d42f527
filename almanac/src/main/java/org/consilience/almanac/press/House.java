package org.consilience.almanac.press;

/**
 * A publisher: the house that titles belong to.
 *
 * @param name such as "News Corp"
 * @param source where it stands that the title belongs to it
 */
public record House(String name, String source) {
    public House {
        if (name.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("a house needs a name and a source: " + name + ", " + source);
        }
    }
}

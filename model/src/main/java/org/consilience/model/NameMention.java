package org.consilience.model;

/**
 * Words that name or stand for a person, organization or other named thing.
 *
 * @param span the words
 * @param name the fullest name the report gives
 */
public record NameMention(Span span, Entity.Type type, String name) {
    public NameMention {
        Require.notBlank("name", name);
    }
}

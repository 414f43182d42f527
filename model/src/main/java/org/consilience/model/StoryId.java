package org.consilience.model;

/** Names a story within a run. */
public record StoryId(String value) implements Comparable<StoryId> {
    public StoryId {
        Require.notBlank("StoryId", value);
    }

    @Override
    public int compareTo(StoryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

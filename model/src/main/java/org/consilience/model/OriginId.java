package org.consilience.model;

/** Names an origin within its story. */
public record OriginId(String value) implements Comparable<OriginId> {
    public OriginId {
        Require.notBlank("OriginId", value);
    }

    @Override
    public int compareTo(OriginId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

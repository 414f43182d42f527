package org.consilience.model;

/** Names a point within its story. */
public record PointId(String value) implements Comparable<PointId> {
    public PointId {
        Require.notBlank("PointId", value);
    }

    @Override
    public int compareTo(PointId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

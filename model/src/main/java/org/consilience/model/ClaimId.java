package org.consilience.model;

/** Names a claim within its story. */
public record ClaimId(String value) implements Comparable<ClaimId> {
    public ClaimId {
        Require.notBlank("ClaimId", value);
    }

    @Override
    public int compareTo(ClaimId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

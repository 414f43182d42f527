package org.consilience.model;

/** Names a report within a run; the same report keeps its id from run to run. */
public record ReportId(String value) implements Comparable<ReportId> {
    public ReportId {
        Require.notBlank("ReportId", value);
    }

    @Override
    public int compareTo(ReportId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

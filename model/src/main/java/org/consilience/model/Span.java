package org.consilience.model;

/**
 * A half-open range of a report's text, in UTF-16 units.
 *
 * @param begin first unit, zero or more
 * @param end unit after the last, more than {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        Require.that(begin >= 0 && end > begin, "span needs 0 <= begin < end", begin + ".." + end);
    }

    public int length() {
        return end - begin;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** Units shared with {@code other}; zero where they are apart. */
    public int overlap(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
    }

    /** The smallest span that holds both. */
    public Span hull(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** The span's own letters. */
    public String in(String text) {
        return text.substring(begin, end);
    }

    /** By begin, the shorter first where they begin together. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}

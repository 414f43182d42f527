package org.consilience.reader.onepass;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.consilience.model.Span;

/**
 * A text's word pieces, in order.
 *
 * <p>A <em>unit</em> is a run of letters and digits, or one punctuation mark: a piece that opens it and those that go on.
 */
final class Pieces {
    private final List<Piece> pieces;
    private final int[] units;
    private final int[] begins;

    Pieces(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
        List<Integer> opening = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).opensUnit()) {
                opening.add(i);
            }
        }
        this.begins = pieces.stream().mapToInt(Piece::begin).toArray();
        this.units = opening.stream().mapToInt(Integer::intValue).toArray();
    }

    int size() {
        return pieces.size();
    }

    Piece at(int index) {
        return pieces.get(index);
    }

    /** Indices of the pieces that open a unit. */
    int[] units() {
        return units.clone();
    }

    /** How many units there are. */
    int unitCount() {
        return units.length;
    }

    /** The piece that opens the unit. */
    int opening(int unit) {
        return units[unit];
    }

    /** The piece after the unit's last. */
    int closing(int unit) {
        return unit + 1 < units.length ? units[unit + 1] : pieces.size();
    }

    /** From the first letter of one unit to the last of another. */
    Span span(int firstUnit, int lastUnit) {
        return new Span(
                at(opening(firstUnit)).begin(), at(closing(lastUnit) - 1).end());
    }

    /** The first piece that begins at the offset or after. */
    int from(int offset) {
        int found = Arrays.binarySearch(begins, offset);
        while (found > 0 && begins[found - 1] == offset) {
            found--;
        }
        return found >= 0 ? found : -found - 1;
    }

    /**
     * One piece of the vocabulary in a text.
     *
     * @param id its number in the vocabulary
     * @param begin its first letter in the text
     * @param end the letter after its last
     * @param shape how its unit is written
     * @param gap what stands before its unit, on the piece that opens it; zero on others
     */
    record Piece(int id, int begin, int end, int shape, int gap, boolean opensUnit) {}
}

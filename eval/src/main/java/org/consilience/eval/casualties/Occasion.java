package org.consilience.eval.casualties;

import java.time.LocalDate;

/**
 * What a group of FA-KES's reports has in common.
 *
 * @param place as the corpus writes it, lower case
 */
record Occasion(LocalDate date, String place) implements Comparable<Occasion> {
    @Override
    public int compareTo(Occasion other) {
        int byDate = date.compareTo(other.date);
        return byDate != 0 ? byDate : place.compareTo(other.place);
    }

    @Override
    public String toString() {
        return date + " " + place;
    }
}

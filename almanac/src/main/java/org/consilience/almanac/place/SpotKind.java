package org.consilience.almanac.place;

import java.util.List;

/** What kind of place a gazetteer's entry is, in the order of its numbers. */
enum SpotKind {
    COUNTRY("country", 3),
    REGION("region", -0.5),
    COUNTY("region", -1.5),
    CITY("city", 0),
    WATER("water", 0),
    ISLAND("island", 0),
    AREA("region", 0.5),
    CONTINENT("continent", 3),
    SITE("site", 0),
    MOUNTAIN("mountain", 0);

    private final String label;
    private final double weight;

    SpotKind(String label, double weight) {
        this.label = label;
        this.weight = weight;
    }

    static SpotKind of(int number) {
        return values()[number];
    }

    /** Its number in a gazetteer's file. */
    int number() {
        return List.of(values()).indexOf(this);
    }

    /** As the dossier has it. */
    String label() {
        return label;
    }

    /** How much likelier than its population says a name means such a place. */
    double weight() {
        return weight;
    }
}

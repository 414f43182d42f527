package org.consilience.almanac.place;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilience.almanac.lexis.Table;

/** What GeoNames' feature codes mean here: the kind of place, and how far it usually reaches. */
final class Features {
    private static final Map<String, Feature> FEATURES = load();

    private Features() {}

    private record Feature(SpotKind kind, int radius) {}

    private static Map<String, Feature> load() {
        Map<String, Feature> features = new TreeMap<>();
        for (List<String> entry : Table.read(Features.class, "features.tsv", 4)) {
            features.put(entry.get(0), new Feature(SpotKind.valueOf(entry.get(1)), Integer.parseInt(entry.get(2))));
        }
        return features;
    }

    /** The kind of {@code A.ADM1} and the like; by its class where the code is not listed. */
    static SpotKind kind(String feature) {
        return find(feature).kind();
    }

    /** Kilometres that such a place usually reaches, 0 for what is a point. */
    static int radius(String feature) {
        return find(feature).radius();
    }

    private static Feature find(String feature) {
        Feature exact = FEATURES.get(feature);
        Feature wide = exact == null ? FEATURES.get(feature.substring(0, feature.indexOf('.') + 1)) : exact;
        return wide == null ? new Feature(SpotKind.SITE, 0) : wide;
    }
}

package org.consilience.edition.json;

import java.io.IOException;
import org.consilience.model.Place;

/** A place's coordinates as JSON; null where it has none. */
final class PlaceJson {
    private PlaceJson() {}

    static void coordinates(JsonText json, Place place) throws IOException {
        if (place.point().isPresent()) {
            json.number("latitude", place.point().get().latitude());
            json.number("longitude", place.point().get().longitude());
        } else {
            json.nothing("latitude");
            json.nothing("longitude");
        }
    }
}

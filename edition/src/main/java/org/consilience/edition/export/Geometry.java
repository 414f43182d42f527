package org.consilience.edition.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.consilience.edition.atlas.Corner;
import org.consilience.edition.atlas.Earth;
import org.consilience.edition.atlas.World;
import org.consilience.edition.atlas.World.Ring;
import org.consilience.edition.json.JsonText;
import org.consilience.edition.layout.Situation;
import org.consilience.model.Place;
import org.consilience.model.Place.Coordinates;

/** What a place looks like as a GeoJSON geometry; outer rings run counter-clockwise, holes clockwise. */
final class Geometry {
    private Geometry() {}

    static void write(JsonText json, Place place, Situation situation) throws IOException {
        switch (situation.exactness()) {
            case UNKNOWN -> json.nothing("geometry");
            case POINT -> point(json, situation.at().orElseThrow());
            case AREA -> polygons(json, rings(place, situation.at().orElseThrow()));
        }
    }

    private static List<Ring> rings(Place place, Coordinates middle) {
        List<Ring> outline = place.kind().equals("country")
                ? place.country().map(World.known()::rings).orElse(List.of())
                : List.of();
        return outline.isEmpty() ? List.of(Ring.of(Earth.circle(middle), false)) : outline;
    }

    private static void point(JsonText json, Coordinates at) throws IOException {
        json.object("geometry", () -> {
            json.text("type", "Point");
            json.array("coordinates", () -> {
                json.element(at.longitude());
                json.element(at.latitude());
            });
        });
    }

    private static void polygons(JsonText json, List<Ring> rings) throws IOException {
        json.object("geometry", () -> {
            json.text("type", "MultiPolygon");
            json.array("coordinates", () -> {
                int next = 0;
                while (next < rings.size()) {
                    int begin = next++;
                    while (next < rings.size() && rings.get(next).hole()) {
                        next++;
                    }
                    List<Ring> polygon = rings.subList(begin, next);
                    json.array(() -> {
                        for (Ring ring : polygon) {
                            ring(json, ring);
                        }
                    });
                }
            });
        });
    }

    private static void ring(JsonText json, Ring ring) throws IOException {
        List<Corner> corners = new ArrayList<>(ring.corners());
        if (area(corners) > 0 == ring.hole()) {
            Collections.reverse(corners);
        }
        corners.add(corners.get(0));
        json.array(() -> {
            for (Corner corner : corners) {
                json.array(() -> {
                    json.element(corner.x());
                    json.element(corner.y());
                });
            }
        });
    }

    /** Twice the area, more than nothing where the ring runs counter-clockwise. */
    private static double area(List<Corner> corners) {
        double sum = 0;
        for (int i = 0; i < corners.size(); i++) {
            Corner now = corners.get(i);
            Corner next = corners.get((i + 1) % corners.size());
            sum += now.x() * next.y() - next.x() * now.y();
        }
        return sum;
    }
}

package org.consilience.edition.atlas;

import java.util.List;
import org.consilience.model.Place.Coordinates;

/**
 * The part of the world that a picture shows and how large: equirectangular, true to distance at its middle.
 *
 * @param longitude of the middle
 * @param latitude of the middle
 * @param scale units of the picture for a degree of latitude
 * @param width of the picture
 * @param height of the picture
 */
record MapFrame(double longitude, double latitude, double scale, int width, int height) {
    /** Degrees of latitude that a picture shows at least; closer, the outlines say nothing. */
    private static final double CLOSEST = 2.4;
    /** Share of the picture left free around what is to be seen. */
    private static final double MARGIN = 0.16;

    /** The closest frame that shows all of these with their radius; of two ways around the globe the shorter. */
    static MapFrame around(List<Coordinates> seen, int width, int height) {
        double south = seen.stream().mapToDouble(MapFrame::south).min().orElse(-60);
        double north = seen.stream().mapToDouble(MapFrame::north).max().orElse(80);
        double latitude = (south + north) / 2;
        double[] span = narrowest(seen);
        double shrink = Math.max(0.2, Math.cos(Math.toRadians(latitude)));
        double high = Math.max(CLOSEST, north - south) / (1 - MARGIN * 2);
        double wide = Math.max(0.1, span[1] - span[0]) * shrink / (1 - MARGIN * 2);
        double scale = Math.max(Math.min(height / high, width / wide), (double) height / 180);
        return new MapFrame((span[0] + span[1]) / 2, latitude, scale, width, height);
    }

    private static double[] narrowest(List<Coordinates> seen) {
        double[] plain = {180, -180};
        double[] turned = {360, 0};
        for (Coordinates at : seen) {
            double reach = reach(at) / Math.max(0.2, Math.cos(Math.toRadians(at.latitude())));
            double east = at.longitude() < 0 ? at.longitude() + 360 : at.longitude();
            plain = new double[] {Math.min(plain[0], at.longitude() - reach), Math.max(plain[1], at.longitude() + reach)
            };
            turned = new double[] {Math.min(turned[0], east - reach), Math.max(turned[1], east + reach)};
        }
        return turned[1] - turned[0] < plain[1] - plain[0] ? turned : plain;
    }

    private static double reach(Coordinates at) {
        return at.radius() / Earth.DEGREE;
    }

    private static double south(Coordinates at) {
        return Math.max(-85, at.latitude() - reach(at));
    }

    private static double north(Coordinates at) {
        return Math.min(85, at.latitude() + reach(at));
    }

    /** Where a position lies in the picture; further outside the more it lies outside. */
    Corner place(double east, double north) {
        double away = Math.IEEEremainder(east - longitude, 360);
        return new Corner(width / 2.0 + away * across(), height / 2.0 - (north - latitude) * scale);
    }

    /** As {@link #place} with the longitude as it is, for lines that must not be torn. */
    Corner unturned(double east, double north) {
        return new Corner(width / 2.0 + (east - longitude) * across(), height / 2.0 - (north - latitude) * scale);
    }

    boolean shows(Corner corner) {
        return corner.x() >= 0 && corner.x() <= width && corner.y() >= 0 && corner.y() <= height;
    }

    /** Units of the picture for so many kilometres. */
    double units(double kilometres) {
        return kilometres / Earth.DEGREE * scale;
    }

    private double across() {
        return scale * Math.max(0.2, Math.cos(Math.toRadians(latitude)));
    }
}

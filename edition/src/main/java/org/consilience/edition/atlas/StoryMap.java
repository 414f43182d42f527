package org.consilience.edition.atlas;

import java.util.ArrayList;
import java.util.List;
import org.consilience.edition.layout.PlaceView;
import org.consilience.edition.layout.Situation.Exactness;
import org.consilience.model.Place.Coordinates;

/**
 * A map of places: dots for what a dot tells the truth about, outlines for countries, soft circles for other areas.
 *
 * @param ground what lies beneath: the picture's size, land, named countries and a scale
 * @param dots places that are points, the least named first, so that the most named lie on top
 * @param circles areas of which only middle and size are known
 * @param labels apart from one another and from the dots
 * @param unlettered how many names had no room; they are in the list of places
 */
public record StoryMap(Ground ground, List<Mark> dots, List<Mark> circles, List<Label> labels, int unlettered) {
    private static final double SMALLEST_DOT = 3.5;
    private static final double LARGEST_DOT = 8;
    private static final double ROOM_FOR_SCALE = 90;

    public StoryMap {
        dots = List.copyOf(dots);
        circles = List.copyOf(circles);
        labels = List.copyOf(labels);
    }

    /**
     * What lies beneath the places.
     *
     * @param land SVG path of all countries
     * @param named SVG path of those that the story names
     */
    public record Ground(int width, int height, String land, String named, ScaleBar scale) {}

    /** A dot or a circle and what it stands for. */
    public record Mark(String name, int x, int y, double radius) {}

    /** The maps of a story: around where most of it takes place, and where that leaves places out, of all of them. */
    public static List<StoryMap> of(List<PlaceView> places, int width, int height) {
        List<PlaceView> located = places.stream()
                .filter(place -> place.situation().at().isPresent())
                .toList();
        if (located.isEmpty()) {
            return List.of();
        }
        List<PlaceView> core = Core.of(located);
        List<StoryMap> maps = new ArrayList<>();
        maps.add(draw(core, located, width, height));
        if (located.stream().anyMatch(place -> Core.isPoint(place) && !core.contains(place))) {
            maps.add(draw(located, located, width, height * 2 / 3));
        }
        return maps;
    }

    private static StoryMap draw(List<PlaceView> framed, List<PlaceView> all, int width, int height) {
        MapFrame frame = MapFrame.around(framed.stream().map(StoryMap::at).toList(), width, height);
        Lettering lettering = new Lettering(width, height);
        lettering.keepOff(new Corner(ROOM_FOR_SCALE / 2, height), ROOM_FOR_SCALE / 2);
        List<Mark> dots = new ArrayList<>();
        List<Mark> circles = new ArrayList<>();
        for (PlaceView place : all) {
            Corner at = frame.place(at(place).longitude(), at(place).latitude());
            double radius = isOutlined(place) ? 0 : frame.units(at(place).radius());
            if (Core.isPoint(place) && frame.shows(at)) {
                dots.add(0, mark(place, at, size(place)));
                lettering.keepOff(at, size(place));
            } else if (!Core.isPoint(place) && radius > 0 && radius < width && isNear(frame, at, radius)) {
                circles.add(mark(place, at, radius));
            }
        }
        int unlettered = letter(lettering, frame, all);
        return new StoryMap(ground(frame, all), dots, circles, lettering.labels(), unlettered);
    }

    /** Dots first, then areas; the most named first of both. */
    private static int letter(Lettering lettering, MapFrame frame, List<PlaceView> all) {
        int without = 0;
        for (boolean area : new boolean[] {false, true}) {
            for (PlaceView place : all) {
                Corner at = namedAt(frame, place);
                if (Core.isPoint(place) != area && frame.shows(at) && !lettering.write(place.name(), at, area)) {
                    without++;
                }
            }
        }
        return without;
    }

    /** A country's name stands where most of it is seen. */
    private static Corner namedAt(MapFrame frame, PlaceView place) {
        Corner middle = frame.place(at(place).longitude(), at(place).latitude());
        if (frame.shows(middle) || !isOutlined(place)) {
            return middle;
        }
        return place.situation()
                .country()
                .flatMap(code -> new Pen(frame).middle(World.known().rings(code)))
                .orElse(middle);
    }

    private static Ground ground(MapFrame frame, List<PlaceView> all) {
        Pen pen = new Pen(frame);
        StringBuilder land = new StringBuilder();
        World.known().countries().forEach(country -> land.append(pen.path(country.rings())));
        StringBuilder named = new StringBuilder();
        all.stream()
                .filter(StoryMap::isOutlined)
                .flatMap(place -> place.situation().country().stream())
                .distinct()
                .forEach(code -> named.append(pen.path(World.known().rings(code))));
        return new Ground(frame.width(), frame.height(), land.toString(), named.toString(), ScaleBar.of(frame));
    }

    private static Mark mark(PlaceView place, Corner at, double radius) {
        return new Mark(place.name(), (int) Math.round(at.x()), (int) Math.round(at.y()), Math.rint(radius * 10) / 10);
    }

    private static double size(PlaceView place) {
        return Math.min(LARGEST_DOT, SMALLEST_DOT + Math.log1p(place.claims()));
    }

    private static boolean isNear(MapFrame frame, Corner at, double radius) {
        return at.x() > -radius
                && at.x() < frame.width() + radius
                && at.y() > -radius
                && at.y() < frame.height() + radius;
    }

    /** Whether it is a country of which the outline is known. */
    private static boolean isOutlined(PlaceView place) {
        return place.kind().equals("country")
                && place.situation().exactness() == Exactness.AREA
                && place.situation()
                        .country()
                        .filter(code -> !World.known().rings(code).isEmpty())
                        .isPresent();
    }

    private static Coordinates at(PlaceView place) {
        return place.situation().at().orElseThrow(() -> new IllegalStateException("not located: " + place.name()));
    }
}

package org.consilience.edition.atlas;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The outlines of all countries, from Natural Earth at 1:50 million; {@code edition/atlas/build.py} makes the file and says how it is
 * laid out.
 */
public final class World {
    private static final double SHARE = 100;

    private final List<Country> countries;

    private World(List<Country> countries) {
        this.countries = countries;
    }

    /**
     * A country's land.
     *
     * @param code ISO 3166-1 alpha-2, blank for land in dispute
     */
    public record Country(String code, List<Ring> rings) {
        public Country {
            rings = List.copyOf(rings);
        }
    }

    /**
     * A closed line, its first corner not repeated.
     *
     * @param box what it lies in
     * @param hole whether it is cut out of the one before
     */
    public record Ring(List<Corner> corners, Box box, boolean hole) {
        public Ring {
            corners = List.copyOf(corners);
        }

        public static Ring of(List<Corner> corners, boolean hole) {
            return new Ring(corners, Box.around(corners), hole);
        }
    }

    /** The lowest and highest of both coordinates of a line's corners. */
    public record Box(Corner low, Corner high) {
        static Box around(List<Corner> corners) {
            double west = corners.stream().mapToDouble(Corner::x).min().orElseThrow();
            double east = corners.stream().mapToDouble(Corner::x).max().orElseThrow();
            double south = corners.stream().mapToDouble(Corner::y).min().orElseThrow();
            double north = corners.stream().mapToDouble(Corner::y).max().orElseThrow();
            return new Box(new Corner(west, south), new Corner(east, north));
        }
    }

    /** Read once, when it is first asked for. */
    public static World known() {
        return Known.WORLD;
    }

    public List<Country> countries() {
        return countries;
    }

    /** The rings of the country with that code; none where it has no outline. */
    public List<Ring> rings(String code) {
        return countries.stream()
                .filter(country -> country.code().equals(code))
                .flatMap(country -> country.rings().stream())
                .toList();
    }

    private static final class Known {
        private static final World WORLD = read();
    }

    private static World read() {
        InputStream stream = World.class.getResourceAsStream("world.tsv.gz");
        if (stream == null) {
            throw new IllegalStateException("no world.tsv.gz beside " + World.class.getName());
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8))) {
            return new World(lines.lines().map(World::country).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException("world.tsv.gz", broken);
        }
    }

    private static Country country(String line) {
        int tab = line.indexOf('\t');
        List<Ring> rings = new ArrayList<>();
        for (String ring : line.substring(tab + 1).split(";", -1)) {
            boolean hole = ring.startsWith("!");
            Seam.split(corners(hole ? ring.substring(1) : ring)).forEach(part -> rings.add(Ring.of(part, hole)));
        }
        return new Country(line.substring(0, tab), rings);
    }

    private static List<Corner> corners(String steps) {
        List<Corner> corners = new ArrayList<>();
        String[] numbers = steps.split(" ", -1);
        int x = 0;
        int y = 0;
        for (int i = 0; i + 1 < numbers.length; i += 2) {
            x += Integer.parseInt(numbers[i]);
            y += Integer.parseInt(numbers[i + 1]);
            corners.add(new Corner(x / SHARE, y / SHARE));
        }
        return corners;
    }
}

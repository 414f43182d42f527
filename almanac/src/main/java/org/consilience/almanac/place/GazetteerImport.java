package org.consilience.almanac.place;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes a gazetteer of GeoNames' table of all places ({@code allCountries.zip}) and of the one that ships, whose names, regions and
 * positions written by hand it keeps.
 *
 * <p>Sorts on disk, beside the result, which needs some 3 GB for a while; memory stays under 1 GB (a table of
 * 12.5 million rows: 860 MB in all, two minutes of a processor). The result appears whole or
 * not at all.
 */
public final class GazetteerImport {
    /** Alternate names of fewer letters, all capitals, are codes of airports and stations. */
    private static final int CODE = 3;

    private static final int LONGEST = 100;
    private static final int BUFFER = 1 << 20;

    private final Gazetteer shipped;
    private final SpotFile spots;
    private final NameRuns runs;
    private final Map<Integer, Integer> shippedById = new HashMap<>();
    private final List<GeonamesRow> divisions = new ArrayList<>();
    private long skipped;

    private GazetteerImport(Gazetteer shipped, SpotFile spots, NameRuns runs) {
        this.shipped = shipped;
        this.spots = spots;
        this.runs = runs;
    }

    /** Hears how far the work is. */
    @FunctionalInterface
    public interface Progress {
        /**
         * Some more of a step is done.
         *
         * @param done from 0 to {@code total}
         */
        void advanced(String step, long done, long total);
    }

    /**
     * What came of it.
     *
     * @param skipped lines that are no lines of the table
     */
    public record Imported(int places, int names, long skipped) {}

    /**
     * Reads the table and writes the gazetteer.
     *
     * @throws UncheckedIOException where the table cannot be read or is none, or the result cannot be written; nothing is left then
     */
    public static Imported run(Path table, Path result, Progress progress) {
        Path beside = result.toAbsolutePath().getParent();
        try {
            if (beside == null || Files.isDirectory(result)) {
                throw new IOException("a folder is in the way");
            }
            long length = Files.size(table);
            Path folder = Files.createTempDirectory(beside, ".gazetteer");
            Thread interrupted = new Thread(() -> deleteQuietly(folder));
            Runtime.getRuntime().addShutdownHook(interrupted);
            try {
                return make(new Work(table, length, result, folder), progress);
            } finally {
                Runtime.getRuntime().removeShutdownHook(interrupted);
                delete(folder);
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException("cannot import " + table + " to " + result + ": " + trouble, trouble);
        }
    }

    private record Work(Path table, long length, Path result, Path folder) {}

    private static Imported make(Work work, Progress progress) throws IOException {
        NameRuns runs = new NameRuns(work.folder());
        NameIndex index = new NameIndex(work.folder());
        SpotFile spots = new SpotFile(work.folder());
        long skipped;
        try (spots) {
            GazetteerImport made = new GazetteerImport(Gazetteer.shipped(), spots, runs);
            made.takeShipped();
            made.read(work, progress);
            made.takeDivisions();
            skipped = made.skipped;
        }
        long[] sorted = {0};
        index.take(runs, () -> progress.advanced("sorting names", ++sorted[0], runs.added()));
        Path whole = work.folder().resolve("whole");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(whole), BUFFER)) {
            out.write(index.layout(spots).header().array());
            index.copyHead(out);
            spots.copyRecords(out);
            index.copyKeys(out);
            spots.copyNames(out);
        }
        Files.move(whole, work.result(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return new Imported(spots.count(), index.layout(spots).keys(), skipped);
    }

    private void takeShipped() throws IOException {
        for (int number = 0; number < shipped.size(); number++) {
            Spot spot = shipped.spot(number);
            spots.add(spot);
            if (spot.links().geonames() != 0) {
                shippedById.put(spot.links().geonames(), number);
            }
            if (spot.kind() == SpotKind.COUNTRY) {
                spots.know(spot.country(), number);
            }
        }
        for (int key = 0; key < shipped.names(); key++) {
            for (int number : shipped.places(key)) {
                runs.add(shipped.key(key), shipped.spot(number).people(), number);
            }
        }
    }

    private void read(Work work, Progress progress) throws IOException {
        long[] rows = {0};
        int tables = GeonamesTable.each(
                work.table(),
                line -> rows[0] += take(line) ? 1 : 0,
                read -> progress.advanced("reading places", Math.min(read, work.length() - 1), work.length()));
        progress.advanced("reading places", work.length(), work.length());
        if (tables == 0) {
            throw new IOException("the archive has no table in it");
        }
        if (rows[0] == 0) {
            throw new IOException("not a table of GeoNames: no line has its 19 fields");
        }
    }

    private boolean take(String line) {
        try {
            var row = GeonamesRow.of(line);
            if (row.isPresent()) {
                take(row.get());
            } else {
                skipped++;
            }
            return row.isPresent();
        } catch (IOException trouble) {
            throw new UncheckedIOException("cannot write beside the result: " + trouble, trouble);
        }
    }

    private void take(GeonamesRow row) throws IOException {
        Integer known = shippedById.get(row.id());
        if (known != null) {
            Spot spot = shipped.spot(known);
            int parent = spot.links().parent();
            if (parent >= 0 && shipped.spot(parent).kind() == SpotKind.REGION) {
                spots.know(row.parent(), parent);
            }
            name(row, known, spot.people());
        } else if (row.isCountry() || row.isRegion()) {
            divisions.add(row);
        } else {
            name(row, spots.add(spot(row), row.parent()), row.people());
        }
    }

    /** Countries and regions, once it is known which of them ship under names of their own. */
    private void takeDivisions() throws IOException {
        for (GeonamesRow row : divisions) {
            int known = spots.known(row.code());
            if (known >= 0) {
                name(row, known, shipped.size() > known ? shipped.spot(known).people() : row.people());
            } else {
                int number = spots.add(spot(row), row.parent());
                spots.know(row.code(), number);
                name(row, number, row.people());
            }
        }
    }

    private static Spot spot(GeonamesRow row) {
        return new Spot(
                -1,
                row.names().get(0),
                Features.kind(row.feature()),
                row.position(),
                row.people(),
                row.country(),
                new Spot.Links(row.id(), -1));
    }

    private void name(GeonamesRow row, int number, int people) throws IOException {
        Set<String> keys = new LinkedHashSet<>();
        for (int i = 0; i < row.names().size(); i++) {
            String name = row.names().get(i);
            if (i < 2 || isName(name)) {
                keys.add(NameKey.of(name));
            }
        }
        for (String key : keys) {
            if (isLatin(key)) {
                runs.add(key, people, number);
            }
        }
    }

    private static boolean isName(String name) {
        return name.length() > CODE && name.length() <= LONGEST;
    }

    private static boolean isLatin(String key) {
        return key.chars().anyMatch(c -> c >= 'a' && c <= 'z');
    }

    /** For a process that is being ended: what cannot be deleted then stays. */
    private static void deleteQuietly(Path folder) {
        try {
            delete(folder);
        } catch (IOException stillWritten) {
            folder.toFile().deleteOnExit();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path path : inside.toList()) {
                Files.delete(path);
            }
        }
        Files.delete(folder);
    }
}

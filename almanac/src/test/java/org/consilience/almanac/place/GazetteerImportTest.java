package org.consilience.almanac.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.consilience.almanac.lexis.Table;
import org.consilience.almanac.place.GazetteerImport.Imported;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class GazetteerImportTest {
    private static final GazetteerImport.Progress UNHEARD = (step, done, total) -> {};

    @TempDir
    Path folder;

    @Test
    void everyNameOfAPlaceLeadsToIt() throws IOException {
        Gazetteer made = made(row(90_000_001, "Skarnvik", "Scarnvic,Сканвик", "P.PPL", "NO", "06", 240));
        for (String name : List.of("Skarnvik", "skarnvik", "Scarnvic")) {
            assertThat(made.named(name, 5)).singleElement().satisfies(spot -> {
                assertThat(spot.name()).isEqualTo("Skarnvik");
                assertThat(spot.people()).isEqualTo(240);
                assertThat(spot.country()).isEqualTo("NO");
                assertThat(spot.links().geonames()).isEqualTo(90_000_001);
            });
        }
    }

    @Test
    void whatShipsIsKept() throws IOException {
        Gazetteer made = made(row(90_000_001, "Skarnvik", "", "P.PPL", "NO", "06", 240));
        assertThat(made.size()).isEqualTo(Gazetteer.shipped().size() + 1);
        assertThat(made.named("Khasan", 5)).isEqualTo(Gazetteer.shipped().named("Khasan", 5));
        assertThat(made.named("Ala.", 5)).isEqualTo(Gazetteer.shipped().named("Ala.", 5));
    }

    @Test
    void aPlaceThatShipsGetsTheNamesOfTheTableAndIsNotThereTwice() throws IOException {
        Gazetteer made = made(row(2013348, "Vladivostok", "Wladiwostok", "P.PPLA", "RU", "59", 604_901));
        assertThat(made.size()).isEqualTo(Gazetteer.shipped().size());
        assertThat(made.named("Wladiwostok", 5)).extracting(Spot::name).isEqualTo(List.of("Vladivostok"));
    }

    @Test
    void aPlaceLiesInItsRegionWhereverThatStandsInTheTable() throws IOException {
        Gazetteer made = made(
                row(90_000_001, "Skarnvik", "", "P.PPL", "NO", "QQ", 240),
                row(90_000_002, "Skarnmark", "", "A.ADM1", "NO", "QQ", 9000),
                row(90_000_003, "Vladivostok Minor", "", "P.PPL", "RU", "59", 10),
                row(2013348, "Vladivostok", "", "P.PPLA", "RU", "59", 604_901));
        assertThat(made.within(made.named("Skarnvik", 1).get(0))).containsExactly("Skarnmark", "Norway");
        assertThat(made.within(made.named("Vladivostok Minor", 1).get(0)))
                .isEqualTo(made.within(made.named("Vladivostok", 1).get(0)));
    }

    @Test
    void theMostPopulousOfOneNameComesFirst() throws IOException {
        Gazetteer made = made(
                row(90_000_001, "Skarnvik", "", "P.PPL", "NO", "06", 2),
                row(90_000_002, "Skarnvik", "", "P.PPL", "SE", "06", 2000),
                row(90_000_003, "Skarnvik", "", "P.PPL", "DK", "06", 20));
        assertThat(made.named("Skarnvik", 5)).extracting(Spot::people).containsExactly(2000, 20, 2);
    }

    @Test
    void linesThatAreNoneAreCountedAndCostNothingElse() throws IOException {
        Path table = zip("XX.txt", "no line of it\n" + row(90_000_001, "Skarnvik", "", "P.PPL", "NO", "06", 2));
        Imported imported = GazetteerImport.run(table, folder.resolve("made"), UNHEARD);
        assertThat(imported.skipped()).isEqualTo(1);
        assertThat(imported.places()).isEqualTo(Gazetteer.shipped().size() + 1);
    }

    @Test
    void progressRunsFromBeginningToEnd() throws IOException {
        List<String> steps = new ArrayList<>();
        Path table = zip("XX.txt", row(90_000_001, "Skarnvik", "", "P.PPL", "NO", "06", 2));
        GazetteerImport.run(table, folder.resolve("made"), (step, done, total) -> {
            assertThat(done).isBetween(0L, total);
            if (done == total) {
                steps.add(step);
            }
        });
        assertThat(steps).containsExactly("reading places", "sorting names");
    }

    @Test
    void aTableThatIsNoneIsToldAndLeavesNothing() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "Some notes\nof mine\n");
        refuses(text, "no line has its 19 fields");
        refuses(zip("readme.txt", "Read me"), "the archive has no table in it");
        refuses(folder.resolve("nowhere.zip"), "NoSuchFileException");
    }

    @Test
    void aTableThatIsCutOffIsToldAndLeavesNothing() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            rows.append(row(90_000_000 + i, "Skarnvik" + (i * 7919L) % 20_011, "", "P.PPL", "NO", "06", i));
        }
        byte[] whole = Files.readAllBytes(zip("XX.txt", rows.toString()));
        Path cut = folder.resolve("cut.zip");
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        refuses(cut, "cannot import");
    }

    @Test
    void whatIsNoWholeGazetteerIsNotOpened() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "Some notes that are long enough for a header\n");
        assertThatThrownBy(() -> Gazetteer.open(text))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("not a gazetteer");
        Path made = folder.resolve("made");
        GazetteerImport.run(zip("XX.txt", row(90_000_001, "Skarnvik", "", "P.PPL", "NO", "06", 2)), made, UNHEARD);
        byte[] whole = Files.readAllBytes(made);
        Files.write(text, Arrays.copyOf(whole, whole.length - 1));
        assertThatThrownBy(() -> Gazetteer.open(text)).hasMessageContaining("cut off");
        assertThatThrownBy(() -> Gazetteer.open(folder.resolve("nowhere"))).hasMessageContaining("cannot read");
    }

    @TestFactory
    Stream<DynamicTest> everyFeatureHasAKind() {
        return Table.read(PlaceTagger.class, "features.tsv", 4).stream()
                .map(f -> DynamicTest.dynamicTest(
                        f.get(3),
                        () -> assertThat(Features.kind(f.get(0).endsWith(".") ? f.get(0) + "XYZ" : f.get(0))
                                        .name())
                                .isEqualTo(f.get(1))));
    }

    private void refuses(Path table, String why) throws IOException {
        Path result = folder.resolve("refused");
        assertThatThrownBy(() -> GazetteerImport.run(table, result, UNHEARD))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(why);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.equals("refused") || name.startsWith("."));
        }
    }

    private Gazetteer made(String... rows) throws IOException {
        Path result = folder.resolve("all.gazetteer");
        GazetteerImport.run(zip("allCountries.txt", String.join("", rows)), result, UNHEARD);
        return Gazetteer.open(result);
    }

    private Path zip(String name, String text) throws IOException {
        Path path = folder.resolve("table.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return path;
    }

    private static String row(
            int id, String name, String others, String feature, String country, String region, int people) {
        String[] codes = feature.split("\\.", 2);
        return String.join(
                        "\t",
                        List.of(
                                "" + id,
                                name,
                                name,
                                others,
                                "60.5",
                                "11.25",
                                codes[0],
                                codes[1],
                                country,
                                "",
                                region,
                                "",
                                "",
                                "",
                                "" + people,
                                "",
                                "20",
                                "Europe/Oslo",
                                "2020-01-01"))
                + "\n";
    }
}

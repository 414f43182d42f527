package org.consilience.eval.place;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a table as large as GeoNames' with places that do not exist: the same every time, for measuring the import.
 *
 * <p>{@code MadeUpTable ZIP ROWS}. Half the rows have other names, one to eight, some of them in other scripts, as in the original; that has
 * 12 to 13 million rows.
 */
public final class MadeUpTable {
    private static final List<String> SYLLABLES = List.of(
            "ka", "ro", "sen", "vik", "mar", "tor", "ul", "en", "dal", "by", "ston", "hal", "ri", "no", "pe", "lu",
            "gra", "ost", "\u00e9l", "\u00e5s", "shi", "wen", "qu", "ib", "zar", "mo", "fel", "ty", "ja", "och");
    private static final List<String> SECOND =
            List.of("River", "Hill", "Creek", "Point", "Nova", "Alto", "Sud", "Lake");
    private static final List<String> FEATURES = List.of(
            "P\tPPL", "P\tPPL", "P\tPPL", "P\tPPLX", "S\tSCH", "S\tHTL", "S\tFRM", "H\tSTM", "H\tLK", "T\tHLL", "T\tMT",
            "A\tADM3", "L\tPRK");
    private static final List<String> COUNTRIES = List.of(
            "US", "US", "CN", "IN", "ID", "MX", "RU", "NO", "PK", "BR", "DE", "FR", "IR", "NP", "TR", "AU", "CA", "GB");
    private static final int FIRST = 100_000_000;

    private final Random random = new Random(20_240_229);
    private final Writer out;

    private MadeUpTable(Writer out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("MadeUpTable ZIP ROWS");
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(Path.of(arguments[0])))) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("allCountries.txt"));
            Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
            MadeUpTable table = new MadeUpTable(out);
            int rows = Integer.parseInt(arguments[1]);
            for (int i = 0; i < rows; i++) {
                table.row(FIRST + i);
            }
            out.flush();
        }
    }

    private void row(int id) throws IOException {
        String name = name();
        int people = random.nextInt(20) == 0 ? random.nextInt(1000) * random.nextInt(1000) : 0;
        out.write(id + "\t" + name + "\t" + name + "\t" + others() + "\t");
        out.write(String.format(
                Locale.ROOT, "%.5f\t%.5f\t", random.nextDouble() * 140 - 60, random.nextDouble() * 360 - 180));
        out.write(FEATURES.get(random.nextInt(FEATURES.size())) + "\t");
        out.write(COUNTRIES.get(random.nextInt(COUNTRIES.size())) + "\t\t" + (10 + random.nextInt(30)) + "\t");
        out.write(
                random.nextInt(400) + "\t\t\t" + people + "\t\t" + random.nextInt(900) + "\tEurope/Oslo\t2024-02-29\n");
    }

    private String others() {
        if (random.nextBoolean()) {
            return "";
        }
        StringBuilder names = new StringBuilder(name());
        for (int more = random.nextInt(8); more > 0; more--) {
            names.append(',').append(random.nextInt(3) == 0 ? script() : name());
        }
        return names.toString();
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return random.nextInt(3) == 0 ? name + " " + SECOND.get(random.nextInt(SECOND.size())) : name.toString();
    }

    private String script() {
        StringBuilder name = new StringBuilder();
        for (int i = 3 + random.nextInt(6); i > 0; i--) {
            name.append((char) ('\u0430' + random.nextInt(30)));
        }
        return name.toString();
    }
}

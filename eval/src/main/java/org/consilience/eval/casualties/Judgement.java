package org.consilience.eval.casualties;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What a person found of two numbers.
 *
 * @param conflict whether they cannot both be the number of the same people
 * @param why in a few words
 */
record Judgement(Occasion occasion, Fate fate, Told first, Told second, boolean conflict, String why) {
    private static final int FIELDS = 9;

    /**
     * A number in a report.
     *
     * @param report unit id in FA-KES
     */
    record Told(String report, double number) {}

    /** Those of a resource beside this class. */
    static List<Judgement> of(String resource) throws IOException {
        try (InputStream in = Judgement.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Judgement::parse)
                    .toList();
        }
    }

    static Judgement parse(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("a judgement needs nine fields: " + line);
        }
        boolean conflict = fields[7].equals("conflict");
        if (!conflict && !fields[7].equals("compatible")) {
            throw new IllegalArgumentException("neither conflict nor compatible: " + line);
        }
        return new Judgement(
                new Occasion(LocalDate.parse(fields[0]), fields[1]),
                Fate.named(fields[2]),
                new Told(fields[3], Double.parseDouble(fields[4])),
                new Told(fields[5], Double.parseDouble(fields[6])),
                conflict,
                fields[8]);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s %s: %s %.0f, %s %.0f (%s)",
                occasion,
                fate,
                first.report,
                first.number,
                second.report,
                second.number,
                why);
    }
}

package org.consilience.almanac.lexis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A data file that ships beside a class: one entry a line, fields parted by tabs, lines that start with # are remarks. */
public final class Table {
    private Table() {}

    /**
     * The entries in order; every one has the same number of fields, blank ones too.
     *
     * @throws IllegalStateException where the file is missing or a line has another number of fields
     */
    public static List<List<String>> read(Class<?> beside, String name, int fields) {
        InputStream stream = beside.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("no data file " + name + " beside " + beside.getName());
        }
        List<List<String>> entries = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    entries.add(entry(name, number, line, fields));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return entries;
    }

    private static List<String> entry(String name, int number, String line, int fields) {
        String[] parts = line.split("\t", -1);
        if (parts.length != fields) {
            throw new IllegalStateException(
                    name + " line " + number + ": " + parts.length + " fields, not " + fields + ": " + line);
        }
        return List.of(parts);
    }
}

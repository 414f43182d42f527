package org.consilience.ingest.masthead;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A data file of the program: a row a line, cells between tabs, {@code #} before a remark. */
public final class Table {
    private Table() {}

    /** The rows of a file beside this class. */
    static List<Row> read(String name) {
        return read(Table.class, name);
    }

    /** The rows of a file beside a class. */
    public static List<Row> read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no data file " + name + " beside " + beside.getName());
            }
            List<Row> rows = new ArrayList<>();
            for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(new Row(name, List.of(line.split("\t", -1))));
                }
            }
            return rows;
        } catch (IOException failure) {
            throw new UncheckedIOException(name, failure);
        }
    }

    /**
     * One line.
     *
     * @param file it stands in
     */
    public record Row(String file, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The n-th cell, from zero. */
        public String cell(int n) {
            if (n >= cells.size()) {
                throw new IllegalStateException(file + ": a line has no column " + n + ": " + cells);
            }
            return cells.get(n);
        }
    }
}

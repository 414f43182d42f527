package org.consilience.ingest.masthead;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** News agencies by the names and codes that credits give them. */
public final class Agencies {
    /** The table that comes with the program, {@code agencies.tsv}. */
    public static final Agencies SHARED = new Agencies(Table.read("agencies.tsv"));

    private final Map<String, String> fullNames = new TreeMap<>();
    private final String anyForm;

    private Agencies(List<Table.Row> rows) {
        for (Table.Row row : rows) {
            fullNames.put(row.cell(0), row.cell(0));
            for (String form : row.cell(1).split("\\|", -1)) {
                fullNames.put(form, row.cell(0));
            }
        }
        anyForm = fullNames.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The full name of the agency that goes by this name or code, capitals as written. */
    public Optional<String> fullName(String form) {
        return Optional.ofNullable(fullNames.get(form.strip()));
    }

    /** A pattern for every name and code, longest first. */
    public String anyForm() {
        return anyForm;
    }
}

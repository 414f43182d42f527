package org.consilience.almanac.press;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.consilience.almanac.lexis.Table;
import org.consilience.model.Outlet;

/**
 * Which titles belong to which publisher: the table {@code houses.tsv}, and what users add to it.
 *
 * <p>A line is a title, its other names (;), its domains (;), its house, and where that stands, parted by tabs. A title's
 * domain counts for everything under it, the longest first; a name counts where no domain does.
 */
public final class Houses {
    private static final int FIELDS = 5;
    private static final Houses KNOWN =
            new Houses(Map.of(), Map.of()).and(Table.read(Houses.class, "houses.tsv", FIELDS));

    private final Map<FoldedName, House> byName;
    private final Map<String, House> byDomain;

    private Houses(Map<FoldedName, House> byName, Map<String, House> byDomain) {
        this.byName = Map.copyOf(byName);
        this.byDomain = Map.copyOf(byDomain);
    }

    /** The table that comes with the program. */
    public static Houses known() {
        return KNOWN;
    }

    /** No table at all: every title stands for itself. */
    public static Houses none() {
        return new Houses(Map.of(), Map.of());
    }

    /**
     * These and the lines of a user's table, which go first where both know a title; blank lines and remarks are left out.
     *
     * @throws IllegalArgumentException where a line is no row of such a table; the message names the line
     */
    public Houses withLines(List<String> lines) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(row(i + 1, line));
            }
        }
        return and(rows);
    }

    private static List<String> row(int number, String line) {
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() != FIELDS
                || row.get(0).isBlank()
                || row.get(3).isBlank()
                || row.get(4).isBlank()) {
            throw new IllegalArgumentException(
                    "line " + number + " needs title, other names, domains, house and source, parted by tabs: " + line);
        }
        return row;
    }

    private Houses and(List<List<String>> rows) {
        Map<FoldedName, House> names = new HashMap<>(byName);
        Map<String, House> domains = new HashMap<>(byDomain);
        for (List<String> row : rows) {
            House house = new House(row.get(3), row.get(4));
            names.put(FoldedName.of(row.get(0)), house);
            parts(row.get(1)).forEach(name -> names.put(FoldedName.of(name), house));
            parts(row.get(2)).forEach(domain -> domains.put(host(domain), house));
        }
        return new Houses(names, domains);
    }

    private static List<String> parts(String field) {
        return field.isBlank() ? List.of() : List.of(field.split(";", -1));
    }

    /** The house of an outlet. */
    public Optional<House> of(Outlet outlet) {
        return outlet.domain().flatMap(this::at).or(() -> at(outlet.name())).or(() -> named(outlet.name()));
    }

    /** The house of the title that goes by this name. */
    public Optional<House> named(String title) {
        return Optional.ofNullable(byName.get(FoldedName.of(title)));
    }

    /** The house of the site, or of the site that it is a part of. */
    public Optional<House> at(String domain) {
        String host = host(domain);
        while (true) {
            House house = byDomain.get(host);
            int dot = host.indexOf('.');
            if (house != null || dot < 0) {
                return Optional.ofNullable(house);
            }
            host = host.substring(dot + 1);
        }
    }

    private static String host(String domain) {
        String host = domain.strip().toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }
}

package org.consilience.almanac.press;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.consilience.almanac.lexis.Table;

/** The news agencies that are known by name, short name or domain. */
public final class Agencies {
    private static final Agencies KNOWN = new Agencies(Table.read(Agencies.class, "agencies.tsv", 4));

    private final Map<FoldedName, String> byName = new HashMap<>();
    private final Map<String, String> byDomain = new HashMap<>();

    private Agencies(List<List<String>> rows) {
        for (List<String> row : rows) {
            String name = row.get(0);
            byName.put(FoldedName.of(name), name);
            for (String other : row.get(1).split(";", -1)) {
                byName.put(FoldedName.of(other), name);
            }
            for (String domain : row.get(2).split(";", -1)) {
                byDomain.put(domain, name);
            }
        }
    }

    public static Agencies known() {
        return KNOWN;
    }

    /** The full name of the agency that goes by this name or code. */
    public Optional<String> named(String name) {
        return Optional.ofNullable(byName.get(FoldedName.of(name)));
    }

    /** The full name of the agency whose site this is. */
    public Optional<String> at(String domain) {
        String host = domain.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(byDomain.get(host.startsWith("www.") ? host.substring(4) : host));
    }
}

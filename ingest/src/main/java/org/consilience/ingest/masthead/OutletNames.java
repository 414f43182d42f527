package org.consilience.ingest.masthead;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.consilience.model.Outlet;

/** Well-known outlets by their domains; one that is not in the table is called by its domain. */
public final class OutletNames {
    /** The table that comes with the program, {@code outlets.tsv}. */
    public static final OutletNames SHARED = new OutletNames(Table.read("outlets.tsv"));

    private static final Pattern DOMAIN = Pattern.compile("(?:[a-z0-9-]+\\.)+[a-z]{2,}");
    private static final Pattern PREFIX = Pattern.compile("^(?:www\\d?|m|mobile|amp|edition)\\.(?=[^.]+\\.)");

    private final Map<String, String> byDomain = new TreeMap<>();
    private final Map<String, String> domains = new TreeMap<>();

    private OutletNames(List<Table.Row> rows) {
        for (Table.Row row : rows) {
            byDomain.put(row.cell(0), row.cell(1));
            domains.putIfAbsent(row.cell(1).toLowerCase(Locale.ROOT), row.cell(0));
        }
    }

    /**
     * The outlet, from whatever metadata gives.
     *
     * @param named a name, or a domain or address in its place
     * @param host a domain
     * @param url where the report stands
     */
    public Optional<Outlet> outlet(Optional<String> named, Optional<String> host, Optional<String> url) {
        Optional<String> domain = host.flatMap(OutletNames::domain)
                .or(() -> named.flatMap(OutletNames::domain))
                .or(() -> url.flatMap(OutletNames::domain))
                .map(this::known);
        Optional<String> name = named.filter(given -> domain(given).isEmpty()).map(String::strip);
        if (name.isPresent()) {
            return name.map(given -> new Outlet(given, domain.or(() -> ofName(given))));
        }
        return domain.map(given -> new Outlet(byDomain.getOrDefault(given, given), Optional.of(given)));
    }

    /** The outlet of this name, its domain with it where the table has one. */
    public Outlet named(String name) {
        return new Outlet(name, ofName(name));
    }

    /** Whether this is a domain or an address, and no name. */
    public boolean isDomain(String name) {
        return domain(name).isPresent();
    }

    /** Whether the table has an outlet of this name, with or without "The". */
    public boolean knows(String name) {
        return ofName(name).isPresent();
    }

    private Optional<String> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(domains.get(lower)).or(() -> Optional.ofNullable(domains.get("the " + lower)));
    }

    /** The domain of an address or a bare domain, less {@code www} and its like. */
    static Optional<String> domain(String given) {
        String text = given.strip().toLowerCase(Locale.ROOT);
        Optional<String> host = text.contains("://") ? host(text) : Optional.of(text);
        return host.filter(h -> DOMAIN.matcher(h).matches())
                .map(h -> PREFIX.matcher(h).replaceFirst(""));
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(new URI(url.split("[?#]", 2)[0].replace(" ", "%20")).getHost());
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** The longest domain in the table that this one is or stands under; itself where there is none. */
    private String known(String domain) {
        for (String rest = domain; rest.contains("."); rest = rest.substring(rest.indexOf('.') + 1)) {
            if (byDomain.containsKey(rest)) {
                return rest;
            }
        }
        return domain;
    }
}

package org.consilience.ingest.masthead;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What metadata and addresses say about who wrote a report, sorted into names and the rest. */
public final class Bylines {
    private static final List<Pattern> NO_AUTHORS = Table.read("not-authors.tsv").stream()
            .map(row -> Pattern.compile(row.cell(0)))
            .toList();
    private static final List<AgencyPath> PATHS = Table.read("agency-paths.tsv").stream()
            .map(row -> new AgencyPath(Pattern.compile(row.cell(0), Pattern.CASE_INSENSITIVE), row.cell(1)))
            .toList();
    private static final Pattern FOR_OUTLET =
            Pattern.compile(" (?i:for) [\\w.]+\\.(?i:com?|org|net|uk|au)(?:\\.\\w\\w)?$");

    private Bylines() {}

    /** The author's name, less the outlet written for; nothing where it is no name. */
    public static Optional<String> author(String given) {
        String name = FOR_OUTLET.matcher(given.strip()).replaceFirst("");
        String lower = name.toLowerCase(Locale.ROOT);
        boolean none = name.isEmpty()
                || OutletNames.SHARED.isDomain(name)
                || NO_AUTHORS.stream()
                        .anyMatch(pattern -> pattern.matcher(lower).matches());
        return none ? Optional.empty() : Optional.of(name);
    }

    /** The agency under whose name the outlet keeps this address. */
    public static Optional<String> agencyOf(String url) {
        return PATHS.stream()
                .filter(path -> path.part().matcher(url).find())
                .map(AgencyPath::agency)
                .findFirst();
    }

    private record AgencyPath(Pattern part, String agency) {}
}

package org.consilience.engine.story;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.almanac.lexis.Table;

/**
 * The number of a page in its address, as outlets give them one after another.
 *
 * @param host whose numbers they are
 * @param series numbers of one kind at that host
 */
record PageNumber(String host, String series, long number) {
    private static final Pattern ARCHIVED = Pattern.compile("^https?://web\\.archive\\.org/web/\\d+\\w*/");
    private static final Pattern ADDRESS =
            Pattern.compile("^https?://(?:(?:www\\d*|edition|amp|m)\\.)?([^/:]+)(?::\\d+)?(/.*)$");
    /** Ways in which addresses bear numbers, the surest first. */
    private static final List<Way> WAYS = Table.read(PageNumber.class, "page-numbers.tsv", 4).stream()
            .map(fields -> new Way(fields.get(0), Pattern.compile(fields.get(1), Pattern.CASE_INSENSITIVE)))
            .toList();

    private record Way(String name, Pattern pattern) {}

    static Optional<PageNumber> of(String url) {
        Matcher address = ADDRESS.matcher(ARCHIVED.matcher(url).replaceFirst(""));
        if (!address.matches()) {
            return Optional.empty();
        }
        String host = address.group(1).toLowerCase(Locale.ROOT);
        return WAYS.stream()
                .flatMap(way -> number(host, way, address.group(2)).stream())
                .findFirst();
    }

    private static Optional<PageNumber> number(String host, Way way, String path) {
        Matcher matcher = way.pattern.matcher(path);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String before = matcher.groupCount() > 1 ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
        return Optional.of(
                new PageNumber(host, way.name + before, Long.parseLong(matcher.group(matcher.groupCount()))));
    }
}

package org.consilience.edition.layout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.ReportId;

/** What each report of a story is called: its outlet, or its file where no outlet is known, numbered where that is not unique. */
final class ReportLabels {
    private static final Pattern LAST_PART = Pattern.compile("([^/\\\\]+)[/\\\\]*$");

    private final Map<ReportId, String> labels = new LinkedHashMap<>();

    ReportLabels(List<Reading> readings) {
        Map<String, Integer> total = new HashMap<>();
        readings.forEach(reading -> total.merge(plain(reading.report()), 1, Integer::sum));
        Map<String, Integer> seen = new HashMap<>();
        for (Reading reading : readings) {
            String plain = plain(reading.report());
            int nth = seen.merge(plain, 1, Integer::sum);
            boolean unique = total.getOrDefault(plain, 0) == 1;
            labels.put(reading.report().id(), unique ? plain : plain + " (" + nth + ")");
        }
    }

    String of(ReportId id) {
        return labels.getOrDefault(id, id.value());
    }

    private static String plain(Report report) {
        String plain = report.masthead()
                .outlet()
                .map(outlet -> Legible.of(outlet.name()))
                .orElseGet(() -> lastPart(Legible.of(report.source())));
        return plain.isEmpty() ? report.id().value() : plain;
    }

    private static String lastPart(String source) {
        if (source.equals("-")) {
            return "standard input";
        }
        Matcher last = LAST_PART.matcher(source);
        return last.find() ? last.group(1) : source;
    }
}

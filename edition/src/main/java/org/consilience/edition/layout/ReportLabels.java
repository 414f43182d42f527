package org.consilience.edition.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Sourcing;

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

    List<ReportView> views(List<Reading> readings, Sourcing sourcing) {
        ArrayList<ReportView> views = new ArrayList<>();
        for (Reading reading : readings) {
            Report report = reading.report();
            views.add(new ReportView(
                    views.size() + 1,
                    of(report.id()),
                    report.masthead().published().map(Dates::of).orElse("undated"),
                    copies(report.id(), sourcing),
                    report));
        }
        return views;
    }

    private String of(ReportId id) {
        return labels.getOrDefault(id, id.value());
    }

    private List<String> copies(ReportId id, Sourcing sourcing) {
        return sourcing.copies().stream()
                .filter(copy -> copy.report().equals(id))
                .map(copy -> Math.round(copy.share() * 100) + " % of its sentences stand in " + of(copy.of()) + " too")
                .toList();
    }

    private static String plain(Report report) {
        return report.masthead().outlet().map(outlet -> outlet.name()).orElseGet(() -> {
            Matcher last = LAST_PART.matcher(report.source());
            return last.find() ? last.group(1) : report.source();
        });
    }
}

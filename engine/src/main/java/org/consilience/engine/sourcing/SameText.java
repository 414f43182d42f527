package org.consilience.engine.sourcing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.consilience.model.ReportId;
import org.consilience.model.Sourcing.Copy;

/** Which reports carry one text, copies of copies included. */
final class SameText {
    private SameText() {}

    /** For every report all that carry its text, itself among them, in the order given. */
    static Map<ReportId, List<ReportId>> carriers(List<ReportId> reports, List<Copy> copies) {
        Map<ReportId, Integer> places = new HashMap<>();
        List<SortedSet<Integer>> sets = new ArrayList<>();
        for (ReportId report : reports) {
            places.put(report, places.size());
            sets.add(new TreeSet<>(List.of(sets.size())));
        }
        for (Copy copy : copies) {
            Integer report = places.get(copy.report());
            Integer of = places.get(copy.of());
            if (report != null && of != null) {
                SortedSet<Integer> joined = sets.get(of);
                joined.addAll(sets.get(report));
                joined.forEach(place -> sets.set(place, joined));
            }
        }
        Map<ReportId, List<ReportId>> carriers = new LinkedHashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            carriers.put(reports.get(i), sets.get(i).stream().map(reports::get).toList());
        }
        return carriers;
    }
}

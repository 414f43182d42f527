package org.consilience.edition.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.Span;

/** A report's text cut where claims and boilerplate begin and end, so that every claim can be jumped to. */
public final class Galley {
    private Galley() {}

    /**
     * A run of the text between two cuts.
     *
     * @param text legible, line breaks kept
     * @param begins anchors of the claims that begin here
     * @param ends the points that rest on the claims which end here
     * @param claimed whether it is part of a claim
     * @param boilerplate whether it is not part of the report proper
     */
    public record Run(String text, List<String> begins, List<Reference> ends, boolean claimed, boolean boilerplate) {
        public Run {
            begins = List.copyOf(begins);
            ends = List.copyOf(ends);
        }
    }

    static List<Run> of(Reading reading, Map<ClaimId, String> anchors, Map<ClaimId, List<Reference>> points) {
        Report report = reading.report();
        NavigableSet<Integer> cuts = cuts(reading);
        List<Run> runs = new ArrayList<>();
        Integer begin = cuts.first();
        for (Integer end = cuts.higher(begin); end != null; end = cuts.higher(begin)) {
            Span span = new Span(begin, end);
            List<String> begins = new ArrayList<>();
            List<Reference> ends = new ArrayList<>();
            boolean claimed = false;
            for (Claim claim : reading.claims()) {
                claimed |= claim.span().contains(span);
                if (claim.span().begin() == span.begin()) {
                    begins.add(anchors.getOrDefault(claim.id(), claim.id().value()));
                }
                if (claim.span().end() == span.end()) {
                    ends.addAll(points.getOrDefault(claim.id(), List.of()));
                }
            }
            String text = Legible.lines(span.in(report.text()));
            runs.add(new Run(text, begins, ends.stream().distinct().toList(), claimed, report.isBoilerplate(span)));
            begin = end;
        }
        return runs;
    }

    private static NavigableSet<Integer> cuts(Reading reading) {
        NavigableSet<Integer> cuts =
                new TreeSet<>(List.of(0, reading.report().text().length()));
        for (Claim claim : reading.claims()) {
            cuts.add(claim.span().begin());
            cuts.add(claim.span().end());
        }
        for (Span span : reading.report().boilerplate()) {
            cuts.add(span.begin());
            cuts.add(span.end());
        }
        return cuts;
    }
}

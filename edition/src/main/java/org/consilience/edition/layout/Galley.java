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

/**
 * A report's text cut where claims and boilerplate begin and end, so that every claim can be jumped to.
 */
public final class Galley {
    /** What stands for a part that there is no room for. */
    private static final Run GAP = new Run(" [\u2026] ", List.of(), List.of(), false, true);

    private final Reading reading;
    private final Directory directory;
    private final Map<ClaimId, List<Reference>> points;

    /**
     * @param points that rest on each claim
     */
    Galley(Reading reading, Directory directory, Map<ClaimId, List<Reference>> points) {
        this.reading = reading;
        this.directory = directory;
        this.points = points;
    }

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

    /**
     * The text in order.
     *
     * @param claims those that can be jumped to
     * @param kept the parts that are shown: what lies between them is a gap
     */
    List<Run> runs(List<Claim> claims, List<Span> kept) {
        NavigableSet<Integer> cuts = cuts(claims, kept);
        List<Run> runs = new ArrayList<>();
        Integer begin = cuts.first();
        for (Integer end = cuts.higher(begin); end != null; end = cuts.higher(begin)) {
            Span span = new Span(begin, end);
            if (kept.stream().anyMatch(part -> part.contains(span))) {
                runs.add(run(span, claims));
            } else if (runs.isEmpty() || !runs.get(runs.size() - 1).equals(GAP)) {
                runs.add(GAP);
            }
            begin = end;
        }
        return runs;
    }

    private Run run(Span span, List<Claim> claims) {
        Report report = reading.report();
        List<String> begins = new ArrayList<>();
        List<Reference> ends = new ArrayList<>();
        boolean claimed = false;
        for (Claim claim : claims) {
            claimed |= claim.span().contains(span);
            if (claim.span().begin() == span.begin()) {
                begins.add(directory.anchor(claim.id()));
            }
            if (claim.span().end() == span.end()) {
                ends.addAll(points.getOrDefault(claim.id(), List.of()));
            }
        }
        String text = Legible.lines(span.in(report.text()));
        return new Run(text, begins, ends.stream().distinct().toList(), claimed, report.isBoilerplate(span));
    }

    private NavigableSet<Integer> cuts(List<Claim> claims, List<Span> kept) {
        Report report = reading.report();
        NavigableSet<Integer> cuts = new TreeSet<>(List.of(0, report.text().length()));
        claims.forEach(claim -> cut(cuts, claim.span()));
        report.boilerplate().forEach(span -> cut(cuts, span));
        kept.forEach(span -> cut(cuts, span));
        return cuts;
    }

    private static void cut(NavigableSet<Integer> cuts, Span span) {
        cuts.add(span.begin());
        cuts.add(span.end());
    }
}

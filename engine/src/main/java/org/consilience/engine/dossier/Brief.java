package org.consilience.engine.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.consilience.model.Claim;
import org.consilience.model.Digest;
import org.consilience.model.Point;
import org.consilience.model.Point.Verdict;
import org.consilience.model.ReportId;

/** The brief: three to seven lines, the weightiest points first, those of one report alone only to fill up. */
final class Brief {
    private static final int FEWEST = 3;
    private static final int MOST = 7;

    private final Clippings clippings;

    Brief(Clippings clippings) {
        this.clippings = clippings;
    }

    List<Digest.Line> lines(List<Point> points) {
        List<Digest.Line> lines = new ArrayList<>();
        for (Point point : points) {
            if (lines.size() < MOST && point.verdict() != Verdict.SOLE) {
                lines.add(line(point));
            }
        }
        for (Point point : points) {
            if (lines.size() < FEWEST && point.verdict() == Verdict.SOLE) {
                lines.add(line(point));
            }
        }
        return lines;
    }

    private Digest.Line line(Point point) {
        String text = point.groups().size() == 1 ? sentence(point.groups().get(0)) : values(point);
        return new Digest.Line(text, List.of(point.id()));
    }

    /** The shortest sentence that says it. */
    private String sentence(Point.Group group) {
        return clippings.claims(group.claims()).stream()
                .map(clippings::sentence)
                .min(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    private String values(Point point) {
        StringBuilder text = new StringBuilder(point.about());
        text.append(point.verdict() == Verdict.DIFFER ? ": reports differ: " : ": ");
        String separator = point.verdict() == Verdict.DIFFER ? ", " : ", then ";
        List<String> values = new ArrayList<>();
        for (Point.Group group : point.groups()) {
            values.add(value(group) + " (" + outlets(group.reports()) + ")");
        }
        return text.append(String.join(separator, values)).toString();
    }

    /** The value as put, where its numbers stand in the sentences; else the claim's own words. */
    private String value(Point.Group group) {
        List<Claim> claims = clippings.claims(group.claims());
        List<String> sentences = claims.stream().map(clippings::sentence).toList();
        return Grounding.holds(group.value(), sentences) ? group.value() : clippings.words(claims.get(0));
    }

    private String outlets(List<ReportId> reports) {
        return String.join(
                ", ",
                reports.stream()
                        .map(clippings::report)
                        .map(report -> report.masthead()
                                .outlet()
                                .map(outlet -> outlet.name())
                                .orElse(report.source()))
                        .distinct()
                        .toList());
    }
}

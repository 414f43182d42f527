package org.consilience.edition.layout;

import java.util.List;
import org.consilience.model.Digest;
import org.consilience.model.Dossier.StoryFile;
import org.consilience.model.Point;

/**
 * One story as every edition shows it.
 *
 * @param file what it is drawn from
 * @param reports by publication, undated ones last
 * @param points weightiest first
 * @param sources the most heard first
 */
public record StoryView(StoryFile file, List<ReportView> reports, List<PointView> points, List<SourceView> sources) {
    public StoryView {
        reports = List.copyOf(reports);
        points = List.copyOf(points);
        sources = List.copyOf(sources);
    }

    /** Lays a story out. */
    public static StoryView of(StoryFile file) {
        return new Typesetter(file).story();
    }

    public Digest digest() {
        return file.digest();
    }

    /** The points with the verdict, weightiest first. */
    public List<PointView> with(Point.Verdict verdict) {
        return points.stream().filter(view -> view.point().verdict() == verdict).toList();
    }

    /** "5 reports from 4 outlets". */
    public String extent() {
        long outlets = reports.stream()
                .flatMap(view -> view.report().masthead().outlet().stream())
                .map(outlet -> outlet.name())
                .distinct()
                .count();
        String count = reports.size() == 1 ? "1 report" : reports.size() + " reports";
        return outlets == 0 ? count : count + " from " + (outlets == 1 ? "1 outlet" : outlets + " outlets");
    }
}

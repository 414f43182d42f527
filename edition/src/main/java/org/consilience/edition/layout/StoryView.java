package org.consilience.edition.layout;

import java.util.List;
import org.consilience.model.Dossier.StoryFile;
import org.consilience.model.Point.Verdict;

/**
 * One story as every edition shows it.
 *
 * @param front what stands at the top
 * @param points weightiest first
 * @param timeline by time
 * @param voices who is in it and who says so
 * @param places the most named first
 * @param reports by publication, undated ones last
 */
public record StoryView(
        Front front,
        List<PointView> points,
        List<MomentView> timeline,
        Voices voices,
        List<PlaceView> places,
        List<ReportView> reports) {
    public StoryView {
        points = List.copyOf(points);
        timeline = List.copyOf(timeline);
        places = List.copyOf(places);
        reports = List.copyOf(reports);
    }

    /**
     * Lays a story out.
     *
     * @param number its place in the dossier, from 1
     */
    public static StoryView of(StoryFile file, int number) {
        return new Typesetter(file, "s" + number).story();
    }

    /** The points with the verdict, weightiest first. */
    public List<PointView> with(Verdict verdict) {
        return points.stream().filter(point -> point.verdict() == verdict).toList();
    }

    /** What the report alone tells, in its order. */
    public List<Quote> alone(ReportView report) {
        return with(Verdict.SOLE).stream()
                .flatMap(point -> point.values().stream())
                .flatMap(value -> value.quotes().stream())
                .filter(quote -> quote.report().equals(report.byline()))
                .toList();
    }

    /**
     * The top of a story.
     *
     * @param anchor the story's
     * @param extent "5 reports from 4 outlets, 4\u20135 May 2031"
     */
    public record Front(String anchor, String title, String extent, List<BriefLine> brief) {
        public Front {
            brief = List.copyOf(brief);
        }
    }

    /**
     * Who is in a story and who says so.
     *
     * @param sources the most heard first
     * @param citations by depth, then in order of the story
     */
    public record Voices(List<CastView> cast, List<SourceView> sources, List<Citation> citations) {
        public Voices {
            cast = List.copyOf(cast);
            sources = List.copyOf(sources);
            citations = List.copyOf(citations);
        }
    }
}

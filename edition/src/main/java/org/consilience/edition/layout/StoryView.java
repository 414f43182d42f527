package org.consilience.edition.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param totals how much there is of all that
 */
public record StoryView(
        Front front,
        List<PointView> points,
        List<MomentView> timeline,
        Voices voices,
        List<PlaceView> places,
        List<ReportView> reports,
        Totals totals) {
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
     * @param length whether all is shown
     */
    public static StoryView of(StoryFile file, int number, Length length) {
        return new Typesetter(file, "s" + number, length.room(file)).story();
    }

    /** The points with the verdict, weightiest first. */
    public List<PointView> with(Verdict verdict) {
        return points.stream().filter(point -> point.verdict() == verdict).toList();
    }

    /** How many points have the verdict, shown or not. */
    public int count(Verdict verdict) {
        return totals.points().getOrDefault(verdict, 0);
    }

    /** How many points of the verdict are not shown. */
    public int left(Verdict verdict) {
        return count(verdict) - with(verdict).size();
    }

    /** What each report alone tells, in its order; reports that tell nothing alone are left out. */
    public List<Alone> alone() {
        Map<Byline, List<Quote>> told = new LinkedHashMap<>();
        reports.forEach(report -> told.put(report.byline(), new ArrayList<>()));
        with(Verdict.SOLE).stream()
                .flatMap(point -> point.values().stream())
                .flatMap(value -> value.quotes().stream())
                .forEach(quote ->
                        told.getOrDefault(quote.report(), new ArrayList<>()).add(quote));
        return told.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Alone(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What a report alone tells. */
    public record Alone(Byline report, List<Quote> quotes) {
        public Alone {
            quotes = List.copyOf(quotes);
        }
    }

    /** How much there is in the story: of points by verdict, moments, names, sources and places. */
    public record Totals(Map<Verdict, Integer> points, int moments, int cast, int sources, int places) {
        public Totals {
            points = Map.copyOf(points);
        }
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

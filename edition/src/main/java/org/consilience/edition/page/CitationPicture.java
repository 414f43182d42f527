package org.consilience.edition.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consilience.edition.layout.Citation;

/**
 * Who cites whom, drawn in columns: reports, whom they cite, whom those cite.
 *
 * @param omitted how many of those cited least are left to the list below
 * @param unread how many of the reports that cite least are left out
 */
public record CitationPicture(int width, int height, List<Box> boxes, List<Arc> arcs, int omitted, int unread) {
    private static final int MOST = 18;
    private static final int MOST_REPORTS = 24;

    public CitationPicture {
        boxes = List.copyOf(boxes);
        arcs = List.copyOf(arcs);
    }

    /**
     * Somebody, drawn as a box.
     *
     * @param shown the name in lines that fit, cut short where it is too long
     */
    public record Box(String name, List<Line> shown, int x, int y, int width, int height, boolean report) {
        public Box {
            shown = List.copyOf(shown);
        }

        int middle() {
            return y + height / 2;
        }
    }

    /** A line of letters and where it stands. */
    public record Line(String letters, int x, int y) {}

    /** A line from who cites to whom: an SVG path and how thick it is. */
    public record Arc(String path, int thickness, String title) {}

    /** The picture for a screen; none where nobody cites anybody. */
    static Optional<CitationPicture> of(List<Citation> citations, PictureScale.Screen screen) {
        if (citations.isEmpty()) {
            return Optional.empty();
        }
        Set<String> most = most(citations, Citation::whom, MOST);
        List<Citation> cited = citations.stream()
                .filter(citation -> most.contains(citation.whom()))
                .toList();
        List<Citation> first =
                cited.stream().filter(citation -> citation.depth() == 0).toList();
        Set<String> reports = most(first, Citation::by, MOST_REPORTS);
        List<Citation> drawn = cited.stream()
                .filter(citation -> (citation.depth() == 0 ? reports : most).contains(citation.by()))
                .toList();
        CitationPicture picture = draw(drawn, screen);
        return Optional.of(new CitationPicture(
                picture.width(),
                picture.height(),
                picture.boxes(),
                picture.arcs(),
                distinct(citations, Citation::whom) - most.size(),
                distinct(first, Citation::by) - reports.size()));
    }

    private static int distinct(List<Citation> citations, Function<Citation, String> name) {
        return (int) citations.stream().map(name).distinct().count();
    }

    /** "The Hill cites The Associated Press (3)". */
    static String inWords(Citation citation) {
        return citation.by() + " cites " + citation.whom() + " (" + citation.claims() + ")";
    }

    /** The names that most claims come by; of equals the first. */
    private static Set<String> most(List<Citation> citations, Function<Citation, String> name, int count) {
        Map<String, Integer> claims = new LinkedHashMap<>();
        citations.forEach(citation -> claims.merge(name.apply(citation), citation.claims(), Integer::sum));
        return claims.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(count)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static CitationPicture draw(List<Citation> citations, PictureScale.Screen screen) {
        List<List<Node>> columns = columns(citations);
        PictureScale scale = PictureScale.of(screen, columns.size());
        Map<Node, Box> boxes = new LinkedHashMap<>();
        Map<Node, Double> rows = new HashMap<>();
        int tallest = columns.stream().mapToInt(List::size).max().orElse(1);
        for (int c = 0; c < columns.size(); c++) {
            List<Node> column = new ArrayList<>(columns.get(c));
            if (c > 0) {
                column.sort(Comparator.comparingDouble(node -> pull(node, citations, rows)));
            }
            double top = (tallest - column.size()) / 2.0;
            for (int r = 0; r < column.size(); r++) {
                rows.put(column.get(r), top + r);
                boxes.put(column.get(r), box(column.get(r), scale.x(c), scale.y(top + r), scale));
            }
        }
        List<Arc> arcs =
                citations.stream().map(citation -> arc(citation, boxes)).toList();
        return new CitationPicture(
                scale.x(columns.size() - 1) + scale.width() + scale.x(0),
                scale.y(tallest),
                new ArrayList<>(boxes.values()),
                arcs,
                0,
                0);
    }

    private static List<List<Node>> columns(List<Citation> citations) {
        List<List<Node>> columns = new ArrayList<>();
        for (Citation citation : citations) {
            for (Node node : List.of(Node.by(citation), Node.whom(citation))) {
                while (columns.size() <= node.column()) {
                    columns.add(new ArrayList<>());
                }
                if (!columns.get(node.column()).contains(node)) {
                    columns.get(node.column()).add(node);
                }
            }
        }
        return columns;
    }

    /** Mean row of those who cite it, so that lines cross little. */
    private static double pull(Node node, List<Citation> citations, Map<Node, Double> rows) {
        return citations.stream()
                .filter(citation -> Node.whom(citation).equals(node))
                .mapToDouble(citation -> rows.getOrDefault(Node.by(citation), 0.0))
                .average()
                .orElse(0);
    }

    private static Box box(Node node, int x, int y, PictureScale scale) {
        return new Box(
                node.name(), scale.lines(node.name(), x, y), x, y, scale.width(), scale.height(), node.column() == 0);
    }

    private static Arc arc(Citation citation, Map<Node, Box> boxes) {
        Box by = boxes.get(Node.by(citation));
        Box whom = boxes.get(Node.whom(citation));
        if (by == null || whom == null) {
            throw new IllegalStateException("citation without a box: " + citation);
        }
        int from = by.x() + by.width();
        int bend = (from + whom.x()) / 2;
        String path = "M" + from + " " + by.middle() + " C" + bend + " " + by.middle() + " " + bend + " "
                + whom.middle() + " " + whom.x() + " " + whom.middle();
        int thickness = 1 + (int) Math.round(Math.log(citation.claims()) / Math.log(2));
        return new Arc(path, thickness, inWords(citation));
    }

    /** A name in a column; somebody who is cited first hand and second hand stands in both. */
    private record Node(String name, int column) {
        static Node by(Citation citation) {
            return new Node(citation.by(), citation.depth());
        }

        static Node whom(Citation citation) {
            return new Node(citation.whom(), citation.depth() + 1);
        }
    }
}

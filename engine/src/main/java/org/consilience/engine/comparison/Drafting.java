package org.consilience.engine.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.consilience.model.Point;
import org.consilience.model.ReportId;

/** Words and weighs the points of one story. */
final class Drafting {
    private static final int VALUE_LENGTH = 120;

    private final Ledger ledger;

    Drafting(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Statements of two or more reports that state the same thing. */
    Draft agreement(List<Statement> statements) {
        Point.Group group = group(statements);
        String why = group.reports().size() + " reports state this alike.";
        double weight = 0.3 + 0.5 * group.reports().size() / ledger.reports() + 0.2 * lead(statements);
        return draft(statements, Point.Verdict.AGREE, Math.min(1, weight), group, why);
    }

    /** Values that cannot all be right. */
    Draft clash(Clash clash) {
        Point.Verdict verdict = clash.overtaken() ? Point.Verdict.UPDATE : Point.Verdict.DIFFER;
        List<Point.Group> groups = clash.sides().stream()
                .map(side -> group(side.value(), side.statements()))
                .toList();
        Statement first = clash.sides().get(0).statements().get(0);
        return new Draft(first.index(), clash.about(), clash.kind(), verdict, clash.gravity(), groups, clash.why());
    }

    /** A statement that stands in one report alone. */
    Draft sole(Statement statement) {
        List<Statement> alone = List.of(statement);
        double weight = 0.1 + 0.2 * lead(alone);
        return draft(alone, Point.Verdict.SOLE, weight, group(alone), "No other report states this.");
    }

    private static Draft draft(
            List<Statement> statements, Point.Verdict verdict, double weight, Point.Group group, String why) {
        Statement shortest = shortest(statements);
        int first = statements.get(0).index();
        String about = Headline.of(shortest);
        return new Draft(first, about, Point.Kind.DESCRIPTION, verdict, weight, List.of(group), why);
    }

    private static Point.Group group(List<Statement> statements) {
        return group(Headline.clipped(shortest(statements).text(), VALUE_LENGTH), statements);
    }

    private static Point.Group group(String value, List<Statement> statements) {
        List<ReportId> reports =
                statements.stream().map(s -> s.claim().report()).distinct().toList();
        return new Point.Group(
                value,
                statements.stream().map(s -> s.claim().id()).toList(),
                reports,
                reports.size(),
                Optional.empty());
    }

    private static Statement shortest(List<Statement> statements) {
        return statements.stream()
                .min(Comparator.comparingInt((Statement s) -> s.claim().span().length())
                        .thenComparingInt(Statement::index))
                .orElseThrow();
    }

    /** How near to the start of its report the foremost of the statements stands: 1 at the start, 0 at the end. */
    private static double lead(List<Statement> statements) {
        return statements.stream()
                .mapToDouble(s -> 1
                        - (double) s.claim().span().begin()
                                / s.reading().report().text().length())
                .max()
                .orElseThrow();
    }
}

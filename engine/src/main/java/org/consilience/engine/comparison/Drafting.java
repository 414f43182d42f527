package org.consilience.engine.comparison;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.consilience.model.Claim;
import org.consilience.model.Point;
import org.consilience.model.Publication;
import org.consilience.model.ReportId;
import org.consilience.model.Time;
import org.consilience.model.Token;

/** Words and weighs the points of one story. */
final class Drafting {
    private static final int VALUE_LENGTH = 120;

    /** Share of its weight that is left to what says next to nothing: "you know". */
    private static final double EMPTY = 0.3;

    private static final Set<String> TELLING = Set.of("NOUN", "PROPN", "NUM", "VERB", "ADJ");

    private final Ledger ledger;
    private final Function<List<Claim>, Point.Backing> backing;

    /**
     * @param backing tells the independent origins behind claims of the story
     */
    Drafting(Ledger ledger, Function<List<Claim>, Point.Backing> backing) {
        this.ledger = ledger;
        this.backing = backing;
    }

    /** Statements of two or more reports that state the same thing. */
    Draft agreement(List<Statement> statements) {
        Point.Group group = group(clipped(shortest(statements)), statements);
        int reports = group.reports().size();
        String why = reports + " reports state this alike, "
                + (group.origins() == 1 ? "all from one origin." : "from " + group.origins() + " independent origins.");
        double spread = (double) Math.max(group.origins(), 1) / ledger.reports();
        return draft(statements, Point.Verdict.AGREE, 0.2 + 0.5 * spread + 0.3 * lead(statements), group, why);
    }

    /** Values that cannot all be right. */
    Draft clash(Clash clash) {
        Point.Verdict verdict = clash.overtaken() ? Point.Verdict.UPDATE : Point.Verdict.DIFFER;
        List<Point.Group> groups = clash.sides().stream()
                .map(side -> group(side.value(), side.statements()))
                .toList();
        List<Statement> first = clash.sides().get(0).statements();
        double weight = clash.gravity() * (0.7 + 0.3 * lead(first));
        return new Draft(first.get(0).index(), clash.about(), clash.kind(), verdict, weight, groups, clash.why());
    }

    /** A statement that stands in one report alone. */
    Draft sole(Statement statement) {
        List<Statement> alone = List.of(statement);
        double weight = 0.05 + 0.2 * lead(alone);
        Point.Group group = group(clipped(statement), alone);
        return draft(alone, Point.Verdict.SOLE, weight, group, "No other report states this.");
    }

    private static Draft draft(
            List<Statement> statements, Point.Verdict verdict, double weight, Point.Group group, String why) {
        Statement shortest = shortest(statements);
        Point.Kind kind = shortest.claim().saidBy().isEmpty() ? Point.Kind.DESCRIPTION : Point.Kind.STATEMENT;
        int first = statements.get(0).index();
        return new Draft(
                first,
                Topic.of(shortest),
                kind,
                verdict,
                Math.min(1, weight) * substance(shortest),
                List.of(group),
                why);
    }

    /** 1 for a statement with a noun and three words that tell; less for a shorter one. */
    private static double substance(Statement statement) {
        List<String> tags = statement.tokens().stream().map(Token::upos).toList();
        long telling = tags.stream().filter(TELLING::contains).count();
        boolean names = tags.contains("NOUN") || tags.contains("PROPN") || tags.contains("NUM");
        return EMPTY + (1 - EMPTY) * (names ? Math.min(1, telling / 3.0) : 0);
    }

    private Point.Group group(String value, List<Statement> statements) {
        List<ReportId> reports =
                statements.stream().map(s -> s.claim().report()).distinct().toList();
        return new Point.Group(
                value,
                statements.stream().map(s -> s.claim().id()).toList(),
                reports,
                backing.apply(statements.stream().map(Statement::claim).toList()),
                asOf(statements));
    }

    /** When the first report with the value was published. */
    private static Optional<Time> asOf(List<Statement> statements) {
        Optional<Publication> first = statements.stream()
                .flatMap(s -> s.reading().report().masthead().published().stream())
                .min(Comparator.comparing(Publication::instant));
        return first.map(publication -> {
            LocalDateTime value = publication.value();
            return new Time(
                    value,
                    value,
                    publication.precision(),
                    "publication of the first report that has it",
                    publication.offset());
        });
    }

    private static String clipped(Statement statement) {
        return Headline.clipped(statement.text(), VALUE_LENGTH);
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

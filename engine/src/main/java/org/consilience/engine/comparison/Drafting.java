package org.consilience.engine.comparison;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Point;
import org.consilience.model.Publication;
import org.consilience.model.ReportId;
import org.consilience.model.Span;
import org.consilience.model.Time;
import org.consilience.model.Token;

/** Words and weighs the points of one story. */
final class Drafting {
    private static final int VALUE_LENGTH = 120;

    /** Share of its weight that is left to what says next to nothing: "you know". */
    private static final double EMPTY = 0.3;

    /** Share of its weight that is left to a value by itself, and to what is added to what others state. */
    private static final double VALUE = 0.6;

    private static final Map<Point.Kind, String> WHAT =
            Map.of(Point.Kind.TIME, "time of ", Point.Kind.PLACE, "place of ");
    /** What is left at the edges of words cut out of a sentence. */
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:)]+|[\\s,;:(]+$");

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
        Map<ClaimId, Span> excerpts = new HashMap<>(Excerpts.among(statements));
        excerpts.putAll(narrowed(statements));
        Statement shortest = shortest(statements);
        Statement teller = Optional.ofNullable(excerpts.get(shortest.claim().id()))
                .map(shortest::narrowed)
                .orElse(shortest);
        Point.Group group = group(clipped(teller), statements, excerpts);
        int reports = group.reports().size();
        String why = reports + " reports state this alike, "
                + (group.origins() == 1 ? "all from one origin." : "from " + group.origins() + " independent origins.");
        double spread = (double) Math.max(group.origins(), 1) / ledger.reports();
        double weight = (0.2 + 0.5 * spread + 0.3 * lead(statements)) * (teller.isSentence() ? 1 : VALUE);
        return draft(statements.get(0).index(), teller, Point.Verdict.AGREE, weight, group, why);
    }

    /** One figure, time or place that statements have in common. */
    Draft agreement(SharedValue shared) {
        Draft draft = agreement(shared.statements());
        Point.Group group = draft.groups().get(0);
        Point.Group named = new Point.Group(
                shared.value(), group.claims(), group.excerpts(), group.reports(), group.backing(), group.asOf());
        String what = WHAT.getOrDefault(shared.kind(), "");
        boolean empty = what.startsWith(draft.about() + " ") || draft.about().equals(shared.value());
        String about = empty ? shared.value() : what + draft.about();
        return new Draft(
                draft.first(),
                about,
                shared.kind(),
                draft.verdict(),
                draft.weight() * VALUE,
                List.of(named),
                draft.why());
    }

    /** Values that cannot all be right. */
    Draft clash(Clash clash) {
        Point.Verdict verdict = clash.overtaken() ? Point.Verdict.UPDATE : Point.Verdict.DIFFER;
        List<Point.Group> groups = clash.sides().stream()
                .map(side -> group(side.value(), side.statements(), narrowed(side.statements())))
                .toList();
        List<Statement> first = clash.sides().get(0).statements();
        double weight = clash.gravity() * (0.7 + 0.3 * lead(first));
        return new Draft(first.get(0).index(), clash.about(), clash.kind(), verdict, weight, groups, clash.why());
    }

    /** Of the statements that are of some of their claims' words, these. */
    private Map<ClaimId, Span> narrowed(List<Statement> statements) {
        return statements.stream()
                .filter(ledger::isNarrowed)
                .collect(Collectors.toMap(
                        statement -> statement.claim().id(),
                        statement -> statement.claim().span(),
                        (first, again) -> first));
    }

    /** A statement that stands in one report alone. */
    Draft sole(Statement statement) {
        List<Statement> alone = List.of(statement);
        double weight = 0.05 + 0.2 * lead(alone);
        Point.Group group = group(clipped(statement), alone);
        return draft(statement.index(), statement, Point.Verdict.SOLE, weight, group, "No other report states this.");
    }

    /** What one report says besides what others state. */
    Draft addition(Statement statement, Span words) {
        Statement part = statement.narrowed(words);
        List<Statement> alone = List.of(statement);
        Point.Group group = group(clipped(part), alone, Map.of(statement.claim().id(), words));
        return added(part, alone, group);
    }

    /** What is left of a statement around words that others state too. */
    Optional<Draft> rest(Statement statement, List<Span> shared) {
        Span common = shared.stream().reduce(Span::hull).orElseThrow();
        Span whole = statement.claim().span();
        List<Statement> rest = new ArrayList<>();
        if (whole.begin() < common.begin()) {
            rest.add(statement.narrowed(new Span(whole.begin(), common.begin())));
        }
        if (common.end() < whole.end()) {
            rest.add(statement.narrowed(new Span(common.end(), whole.end())));
        }
        rest.removeIf(part -> substance(part) <= EMPTY);
        return rest.stream()
                .max(Comparator.comparingDouble(Drafting::substance))
                .map(part -> added(part, rest, group(words(rest), List.of(statement))));
    }

    private static Draft added(Statement part, List<Statement> parts, Point.Group group) {
        double weight = VALUE * (0.05 + 0.2 * lead(parts));
        return draft(part.index(), part, Point.Verdict.SOLE, weight, group, "No other report adds this.");
    }

    private static String words(List<Statement> parts) {
        String words = parts.stream()
                .map(part -> EDGES.matcher(part.text()).replaceAll(""))
                .collect(Collectors.joining(" \u2026 "));
        return Headline.clipped(words, VALUE_LENGTH);
    }

    /**
     * A point of one value.
     *
     * @param first index of its first statement
     * @param teller words that tell what it is about
     */
    private static Draft draft(
            int first, Statement teller, Point.Verdict verdict, double weight, Point.Group group, String why) {
        Point.Kind kind = teller.claim().saidBy().isEmpty() ? Point.Kind.DESCRIPTION : Point.Kind.STATEMENT;
        return new Draft(
                first, Topic.of(teller), kind, verdict, Math.min(1, weight) * substance(teller), List.of(group), why);
    }

    /** 1 for a statement with a noun and three words that tell; less for a shorter one. */
    private static double substance(Statement statement) {
        List<String> tags = statement.tokens().stream().map(Token::upos).toList();
        long telling = tags.stream().filter(TELLING::contains).count();
        boolean names = tags.contains("NOUN") || tags.contains("PROPN") || tags.contains("NUM");
        return EMPTY + (1 - EMPTY) * (names ? Math.min(1, telling / 3.0) : 0);
    }

    private Point.Group group(String value, List<Statement> statements) {
        return group(value, statements, Map.of());
    }

    private Point.Group group(String value, List<Statement> statements, Map<ClaimId, Span> excerpts) {
        List<ReportId> reports =
                statements.stream().map(s -> s.claim().report()).distinct().toList();
        return new Point.Group(
                value,
                statements.stream().map(s -> s.claim().id()).toList(),
                excerpts,
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

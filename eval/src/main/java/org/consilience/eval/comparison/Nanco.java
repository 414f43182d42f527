package org.consilience.eval.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.consilience.almanac.amount.AmountTagger;
import org.consilience.engine.comparison.ComparisonSettings;
import org.consilience.engine.comparison.SideBySide;
import org.consilience.engine.sourcing.IndependentOrigins;
import org.consilience.model.Amount;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Holds;
import org.consilience.model.Masthead;
import org.consilience.model.Point;
import org.consilience.model.Reading;
import org.consilience.model.Report;
import org.consilience.model.ReportId;
import org.consilience.model.Sourcing;
import org.consilience.model.Span;
import org.consilience.model.Story;
import org.consilience.model.StoryId;
import org.consilience.model.Syntax;
import org.consilience.model.Vector;
import org.consilience.reader.onepass.OnePassReader;
import org.consilience.seam.Passage;

/**
 * Scores on NAnCo how well the comparison tells whether two answers to one question say the same: a question is a story, each
 * answer a report of one claim, and two answers are the same where one group of one point holds both.
 *
 * <p>Balanced accuracy: the mean of the shares of same and of different pairs told rightly, over the pairs of every question's
 * answers, by the annotators' joint clusters. Beside it the cosine of the answers' vectors, at its best threshold.
 *
 * <p>{@code Nanco FILE}: {@code nanco_dataset.json}.
 */
public final class Nanco {
    private final OnePassReader model;
    private final AmountTagger amounts = new AmountTagger();
    private final List<Judged> pairs = new ArrayList<>();

    private Nanco(OnePassReader model) {
        this.model = model;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("Nanco FILE");
        }
        try (OnePassReader model = OnePassReader.shipped()) {
            Nanco nanco = new Nanco(model);
            for (JsonNode question :
                    new ObjectMapper().readTree(Path.of(arguments[0]).toFile())) {
                nanco.add(question);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d pairs: balanced accuracy %.3f as compared, %.3f by cosine at its best threshold%n",
                    nanco.pairs.size(),
                    nanco.compared(),
                    nanco.best());
        }
    }

    private void add(JsonNode question) {
        List<Integer> clusters = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        for (JsonNode answer : question.path("answers")) {
            if (answer.path("cluster_global").isNumber()
                    && !answer.path("Answer").asText().isBlank()) {
                clusters.add(answer.path("cluster_global").asInt());
                readings.add(
                        reading("a" + readings.size(), answer.path("Answer").asText()));
            }
        }
        if (readings.isEmpty()) {
            return;
        }
        Story story = new Story(new StoryId("q"), readings);
        Set<Set<String>> together = together(story);
        for (int i = 0; i < readings.size(); i++) {
            for (int j = 0; j < i; j++) {
                Vector one = readings.get(i).meanings().get(0);
                Vector other = readings.get(j).meanings().get(0);
                boolean told = together.contains(Set.of("a" + i, "a" + j));
                pairs.add(new Judged(clusters.get(i).equals(clusters.get(j)), told, one.cosine(other)));
            }
        }
    }

    private static Set<Set<String>> together(Story story) {
        Sourcing nobody = new Sourcing(List.of(), Map.of(), Map.of(), List.of(), List.of());
        SideBySide comparer = new SideBySide(new IndependentOrigins(), ComparisonSettings.standard());
        Set<Set<String>> together = new HashSet<>();
        for (Point point : comparer.compare(story, nobody)) {
            for (Point.Group group : point.groups()) {
                for (ReportId one : group.reports()) {
                    group.reports().stream()
                            .filter(other -> !other.equals(one))
                            .forEach(other -> together.add(Set.of(one.value(), other.value())));
                }
            }
        }
        return together;
    }

    private Reading reading(String id, String text) {
        Report report = new Report(new ReportId(id), id, Masthead.blank(), text, List.of());
        Passage passage = model.read(report);
        Syntax syntax = passage.syntax();
        List<Amount> told = amounts.tag(text, syntax);
        Claim.Details details = new Claim.Details(List.of(), List.of(), List.of(), told);
        Span whole = syntax.sentences()
                .get(0)
                .span()
                .hull(syntax.sentences().get(syntax.sentences().size() - 1).span());
        Claim claim = new Claim(new ClaimId(id + ".0"), report.id(), whole, List.of(), Holds.ASSERTED, details);
        Reading.Marks none = new Reading.Marks(List.of(), List.of(), List.of(), List.of(), List.of());
        return new Reading(
                report, syntax, none, List.of(claim), List.of(passage.meanings().of(new Span(0, text.length()))));
    }

    private double compared() {
        return balanced(pair -> pair.told);
    }

    private double best() {
        return pairs.stream()
                .mapToDouble(Judged::cosine)
                .map(threshold -> balanced(pair -> pair.cosine >= threshold))
                .max()
                .orElse(0);
    }

    private double balanced(Predicate<Judged> same) {
        return (share(true, same) + share(false, same.negate())) / 2;
    }

    private double share(boolean kind, Predicate<Judged> right) {
        List<Judged> all = pairs.stream().filter(pair -> pair.same == kind).toList();
        return (double) all.stream().filter(right).count() / Math.max(1, all.size());
    }

    /**
     * A pair of answers.
     *
     * @param same whether the annotators put them together
     * @param told whether the comparison did
     */
    private record Judged(boolean same, boolean told, double cosine) {}
}

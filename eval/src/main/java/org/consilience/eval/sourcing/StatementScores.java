package org.consilience.eval.sourcing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.consilience.engine.sourcing.SourceTracer;
import org.consilience.model.Claim;
import org.consilience.model.Origin;
import org.consilience.model.Reading;
import org.consilience.model.Sourcing;
import org.consilience.model.Span;
import org.consilience.model.Story;
import org.consilience.model.StoryId;

/**
 * Scores sourced statements: which are found, which of ours are any, and what kind of source each has.
 *
 * <p>A sourced claim and a marked statement meet where they overlap by half of the shorter. A statement is found where a
 * sourced claim meets it, a sourced claim is right where it meets a statement; kind and name are those of the innermost
 * source of the claim that overlaps the statement most, over statements found.
 *
 * <p>{@code StatementScores FILE REPORT}: the corpus and the file for what was missed.
 */
public final class StatementScores {
    private final StringBuilder misses = new StringBuilder();
    private int statements;
    private int found;
    private int named;
    private int kindRight;
    private int claims;
    private int right;

    private StatementScores() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("StatementScores FILE REPORT");
        }
        PlainReader reader = PlainReader.shipped();
        StatementScores scores = new StatementScores();
        for (JsonNode article : JsonLines.read(Path.of(arguments[0]))) {
            String name = article.path("id").asText();
            scores.add(reader.read(name, article.path("text").asText()), SourcedStatement.of(article));
        }
        Files.writeString(Path.of(arguments[1]), scores.misses);
        System.out.println(scores.summary());
    }

    private void add(Reading reading, List<SourcedStatement> gold) {
        Story story = new Story(new StoryId(reading.report().id().value()), List.of(reading));
        Sourcing sourcing = new SourceTracer().trace(story);
        List<Claim> sourced = reading.claims().stream()
                .filter(claim -> innermost(claim, sourcing).isPresent())
                .toList();
        for (Claim claim : sourced) {
            claims++;
            if (gold.stream().anyMatch(statement -> meet(statement.span(), claim.span()))) {
                right++;
            } else {
                miss("extra", innermost(claim, sourcing).map(Origin::name).orElse(""), claim.span(), reading);
            }
        }
        gold.forEach(statement -> compare(statement, sourced, sourcing, reading));
    }

    private void compare(SourcedStatement statement, List<Claim> sourced, Sourcing sourcing, Reading reading) {
        statements++;
        Optional<Origin> source = sourced.stream()
                .filter(claim -> meet(statement.span(), claim.span()))
                .max(Comparator.comparingInt(claim -> statement.span().overlap(claim.span())))
                .flatMap(claim -> innermost(claim, sourcing));
        if (source.isEmpty()) {
            miss("missed", statement.name() + " " + new TreeSet<>(statement.kinds()), statement.span(), reading);
            return;
        }
        found++;
        if (statement.kinds().contains(source.get().kind())) {
            kindRight++;
        } else {
            miss(
                    "kind",
                    new TreeSet<>(statement.kinds()) + " " + statement.name() + " / " + described(source.get()),
                    statement.span(),
                    reading);
        }
        if (NamesAlike.test(statement.name(), described(source.get()))) {
            named++;
        } else {
            miss("name", statement.name() + " / " + described(source.get()), statement.span(), reading);
        }
    }

    private static String described(Origin origin) {
        return origin.kind() + " " + origin.name() + " " + String.join(" ", origin.aliases());
    }

    private static Optional<Origin> innermost(Claim claim, Sourcing sourcing) {
        return sourcing.saidBy().getOrDefault(claim.id(), List.of()).stream()
                .reduce((outer, inner) -> inner)
                .flatMap(id -> sourcing.origins().stream()
                        .filter(origin -> origin.id().equals(id))
                        .findFirst());
    }

    private static boolean meet(Span one, Span other) {
        int overlap = one.overlap(other);
        return overlap > 0 && 2 * overlap >= Math.min(one.length(), other.length());
    }

    private void miss(String what, String who, Span span, Reading reading) {
        String words = span.in(reading.report().text()).replaceAll("\\s+", " ");
        misses.append(what).append('\t').append(reading.report().id()).append('\t');
        misses.append(who).append('\t').append(words).append('\n');
    }

    private String summary() {
        return String.format(
                Locale.ROOT,
                "sourced statements %d recall %.1f precision %.1f (of %d claims) kind right %.1f source right %.1f",
                statements,
                100.0 * found / statements,
                100.0 * right / claims,
                claims,
                100.0 * kindRight / found,
                100.0 * named / found);
    }
}

package org.consilience.eval.sourcing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.consilience.model.Attribution;
import org.consilience.model.CitedSource;
import org.consilience.model.Claim;
import org.consilience.model.Reading;

/**
 * Scores nested sources on MPQA 3: explicit speech events of depth three ("the writer says that X says that Y says").
 *
 * <p>An event is found where the cue of an attribution overlaps its words. Its chain is right where a claim that stands by half
 * in that attribution's content has exactly two links, the first X and the second Y, and its inner source where the last link is
 * Y. A link is X where its words overlap a mention that the corpus marks as X, or where it is called like one.
 *
 * <p>{@code NestedScores FILE REPORT}: the corpus and the file for what was missed.
 */
public final class NestedScores {
    private final Scope scope;
    private final StringBuilder misses = new StringBuilder();
    private int events;
    private int found;
    private int inner;
    private int chains;

    private NestedScores(Scope scope) {
        this.scope = scope;
    }

    /** Which events are counted. */
    private enum Scope {
        /** Every explicit one, nouns such as "the report" and what people say of themselves among them. */
        SPEECH("speech events"),
        /** Those named by a verb, or by "according to", with two sources that are named and not the same. */
        VERBS("speech verbs"),
        /** Beliefs, wishes and fears as well. */
        ALL("with private states");

        private final String what;

        Scope(String what) {
            this.what = what;
        }
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("NestedScores FILE REPORT");
        }
        PlainReader reader = PlainReader.shipped();
        NestedScores speech = new NestedScores(Scope.SPEECH);
        List<NestedScores> scores = List.of(speech, new NestedScores(Scope.VERBS), new NestedScores(Scope.ALL));
        for (JsonNode document : JsonLines.read(Path.of(arguments[0]))) {
            Reading reading = reader.read(
                    document.path("id").asText(), document.path("text").asText());
            scores.forEach(score -> score.add(reading, document));
        }
        Files.writeString(Path.of(arguments[1]), speech.misses);
        scores.forEach(score -> System.out.println(score.summary()));
    }

    private void add(Reading reading, JsonNode document) {
        for (NestedEvent event : NestedEvent.of(document, scope == Scope.ALL)) {
            if (scope == Scope.VERBS && !isVerb(event, reading)) {
                continue;
            }
            events++;
            List<Attribution> about = reading.marks().attributions().stream()
                    .filter(a -> a.cue().stream().anyMatch(event.words()::overlaps))
                    .toList();
            List<List<CitedSource>> claimed = about.stream()
                    .flatMap(a -> within(a, reading).stream())
                    .map(Claim::saidBy)
                    .toList();
            String text = reading.report().text();
            boolean innerRight = claimed.stream()
                    .anyMatch(chain ->
                            !chain.isEmpty() && NestedEvent.isOneOf(chain.get(chain.size() - 1), event.inner(), text));
            boolean chainRight = claimed.stream()
                    .anyMatch(chain -> chain.size() == 2
                            && NestedEvent.isOneOf(chain.get(0), event.outer(), text)
                            && NestedEvent.isOneOf(chain.get(1), event.inner(), text));
            found += about.isEmpty() ? 0 : 1;
            inner += innerRight ? 1 : 0;
            chains += chainRight ? 1 : 0;
            if (!chainRight) {
                miss(about.isEmpty() ? "no cue" : claimed.isEmpty() ? "no claim" : "chain", event, claimed, reading);
            }
        }
    }

    private static boolean isVerb(NestedEvent event, Reading reading) {
        boolean verb = reading.syntax().tokens().stream()
                .anyMatch(token -> token.upos().equals("VERB") && event.words().overlaps(token.span()));
        boolean according = event.words()
                .in(reading.report().text())
                .toLowerCase(Locale.ROOT)
                .startsWith("according");
        return (verb || according) && event.hasTwoSources();
    }

    private static List<Claim> within(Attribution attribution, Reading reading) {
        return reading.claims().stream()
                .filter(claim -> 2
                                * attribution.content().stream()
                                        .mapToInt(claim.span()::overlap)
                                        .sum()
                        >= claim.span().length())
                .toList();
    }

    private void miss(String what, NestedEvent event, List<List<CitedSource>> claimed, Reading reading) {
        String text = reading.report().text();
        int sentence = reading.syntax().sentenceAt(event.words().begin());
        misses.append(what).append('\t').append(event.words().in(text)).append('\t');
        misses.append(claimed.stream()
                .map(chain -> chain.stream().map(CitedSource::name).toList())
                .distinct()
                .toList());
        misses.append('\t')
                .append(reading.syntax()
                        .sentences()
                        .get(sentence)
                        .span()
                        .in(text)
                        .replaceAll("\\s+", " "))
                .append('\n');
    }

    private String summary() {
        return String.format(
                Locale.ROOT,
                "nested %s %d found %.1f inner source right %.1f chain right %.1f",
                scope.what,
                events,
                100.0 * found / events,
                100.0 * inner / events,
                100.0 * chains / events);
    }
}

package org.consilience.eval.sourcing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.consilience.model.CitedSource;
import org.consilience.model.Reading;
import org.consilience.model.Saying;
import org.consilience.model.Span;

/**
 * Scores nested sources on MPQA 3: explicit speech events of depth three ("the writer says that X says that Y says").
 *
 * <p>An event is found where the cue of a saying overlaps its words. Its chain is right where such a saying comes through exactly
 * two links, the first X and the second Y, and its inner source where the last link is Y. A link is X where its words overlap a
 * mention that the corpus marks as X, or where it is called like one; where the corpus marks no mention, for nobody is named,
 * right is a link that names nobody. Beside it stands how many of our own sayings of that depth a person marked as any explicit
 * speech event or private state.
 *
 * <p>{@code NestedScores FILE REPORT}: the corpus and the file for what was missed.
 */
public final class NestedScores {
    private final Scope scope;
    private final StringBuilder misses = new StringBuilder();
    private int events;
    private int found;
    private int inner;
    private int rightChains;
    private int ours;
    private int confirmed;

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
        List<Saying> sayings = reading.marks().sayings();
        String text = reading.report().text();
        for (NestedEvent event : NestedEvent.of(document, scope == Scope.ALL)) {
            if (scope == Scope.VERBS && !isVerb(event, reading)) {
                continue;
            }
            List<List<Optional<CitedSource>>> chains = IntStream.range(0, sayings.size())
                    .filter(i -> event.words().overlaps(sayings.get(i).cue()))
                    .mapToObj(i -> Saying.chain(sayings, i))
                    .toList();
            boolean right = chains.stream().anyMatch(chain -> event.isChain(chain, text));
            events++;
            found += chains.isEmpty() ? 0 : 1;
            inner += chains.stream().anyMatch(chain -> event.isInner(chain, text)) ? 1 : 0;
            rightChains += right ? 1 : 0;
            miss(right ? "right" : chains.isEmpty() ? "no cue" : "chain", event, chains, reading);
        }
        count(sayings, NestedEvent.all(document));
    }

    /** Counts our own sayings of that depth, and those whose words a person marked as well. */
    private void count(List<Saying> sayings, List<Span> marked) {
        for (int i = 0; i < sayings.size(); i++) {
            if (Saying.chain(sayings, i).size() == 2) {
                Span cue = sayings.get(i).cue();
                ours++;
                confirmed += marked.stream().anyMatch(cue::overlaps) ? 1 : 0;
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

    private void miss(String what, NestedEvent event, List<List<Optional<CitedSource>>> chains, Reading reading) {
        String text = reading.report().text();
        int sentence = reading.syntax().sentenceAt(event.words().begin());
        misses.append(what)
                .append('\t')
                .append(event.words().in(text).replaceAll("\\s+", " "))
                .append('\t');
        misses.append(chains.stream()
                .map(chain -> chain.stream()
                        .map(link -> link.map(CitedSource::name).orElse("?"))
                        .toList())
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
                "nested %s %d found %.1f inner source right %.1f chain right %.1f; of %d of ours marked %.1f",
                scope.what,
                events,
                100.0 * found / events,
                100.0 * inner / events,
                100.0 * rightChains / events,
                ours,
                100.0 * confirmed / ours);
    }
}

package org.consilience.eval.sourcing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.consilience.model.CitedSource;
import org.consilience.model.Span;

/**
 * A speech event within what somebody says, as a person marked it: the writer says that one says that another says.
 *
 * @param words that name the event
 * @param outer where the outer source is named in the text
 * @param inner where the inner one is
 */
record NestedEvent(Span words, List<Span> outer, List<Span> inner) {
    private static final int DEPTH = 3;

    /** The explicit speech events of depth three: objective ones alone, or with the subjective ones. */
    static List<NestedEvent> of(JsonNode document, boolean subjective) {
        String text = document.path("text").asText();
        Map<String, List<Span>> agents = agents(document, text);
        List<NestedEvent> events = new ArrayList<>();
        for (JsonNode annotation : document.path("annotations")) {
            String type = annotation.path("type").asText();
            boolean wanted = type.equals("objective-speech-event") || (subjective && type.equals("direct-subjective"));
            JsonNode attributes = annotation.path("attrs");
            String[] sources = attributes.path("nested-source").asText().split(",", -1);
            boolean explicit = !attributes.path("implicit").asText().equals("true") && isSpan(annotation.path("span"));
            if (wanted && explicit && sources.length == DEPTH) {
                events.add(new NestedEvent(
                        JsonLines.span(annotation.path("span"), text),
                        agents.getOrDefault(sources[1].strip(), List.of()),
                        agents.getOrDefault(sources[2].strip(), List.of())));
            }
        }
        return events;
    }

    /** Where each source is named: by its own name where it is introduced, by the last of its nested source elsewhere. */
    private static Map<String, List<Span>> agents(JsonNode document, String text) {
        Map<String, List<Span>> agents = new HashMap<>();
        for (Realigned.Marked agent : Realigned.of(Realigned.ofType(document, "agent"), text)) {
            String[] nested = agent.attributes().path("nested-source").asText().split(",", -1);
            String name = agent.attributes()
                    .path("id")
                    .asText(nested[nested.length - 1])
                    .strip();
            agents.computeIfAbsent(name, key -> new ArrayList<>()).add(agent.span());
        }
        return agents;
    }

    /** Whether both sources are named somewhere, and are not one. */
    boolean hasTwoSources() {
        return !outer.isEmpty() && !inner.isEmpty() && !outer.equals(inner);
    }

    private static boolean isSpan(JsonNode pair) {
        return pair.path(1).asInt() > pair.path(0).asInt();
    }

    /** Whether the links are the outer source and the inner one and no more, and nobody is named where the corpus marks nobody. */
    boolean isChain(List<Optional<CitedSource>> chain, String text) {
        return chain.size() == 2 && isLink(chain.get(0), outer, text) && isLink(chain.get(1), inner, text);
    }

    /** Whether the last link is the inner source. */
    boolean isInner(List<Optional<CitedSource>> chain, String text) {
        return isLink(chain.get(chain.size() - 1), inner, text);
    }

    /** Whether a link is one of the mentions, or is called like one. */
    private static boolean isLink(Optional<CitedSource> link, List<Span> mentions, String text) {
        if (link.isEmpty() || mentions.isEmpty()) {
            return link.isEmpty() && mentions.isEmpty();
        }
        return mentions.stream()
                .anyMatch(mention ->
                        link.get().mention().filter(mention::overlaps).isPresent()
                                || NamesAlike.test(link.get().name(), mention.in(text)));
    }

    /** Every explicit event of the document, speech or private state, of any depth. */
    static List<Span> all(JsonNode document) {
        String text = document.path("text").asText();
        return Stream.of("objective-speech-event", "direct-subjective")
                .flatMap(type -> Realigned.of(Realigned.ofType(document, type), text).stream())
                .map(Realigned.Marked::span)
                .toList();
    }
}

package org.consilience.eval.peer;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.consilience.model.Entity;
import org.consilience.model.Sentence;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.Token;

/** A syntax in the making: takes over one sentence after the other, in order of the text. */
final class SyntaxDraft {
    private static final String NO_NAME = "O";

    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();

    /** Takes over a sentence whose offsets count from {@code offset}. */
    void add(CoreMap sentence, int offset) {
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
        if (labels.isEmpty()) {
            return;
        }
        int first = tokens.size();
        List<Arc> arcs = arcs(sentence.get(BasicDependenciesAnnotation.class), labels.size());
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            Arc arc = arcs.get(i);
            tokens.add(new Token(
                    span(label, offset),
                    UniversalTags.of(label.tag(), label.lemma(), arc.deprel),
                    label.lemma(),
                    arc.head < 0 ? -1 : first + arc.head,
                    arc.deprel));
        }
        Span whole = span(labels.get(0), offset).hull(span(labels.get(labels.size() - 1), offset));
        sentences.add(new Sentence(whole, first, tokens.size()));
        addEntities(labels, offset);
    }

    private void addEntities(List<CoreLabel> labels, int offset) {
        int i = 0;
        while (i < labels.size()) {
            String name = name(labels.get(i));
            int end = i + 1;
            while (end < labels.size() && name.equals(name(labels.get(end)))) {
                end++;
            }
            if (!name.equals(NO_NAME)) {
                Span span = span(labels.get(i), offset).hull(span(labels.get(end - 1), offset));
                entities.add(new Entity(span, type(name)));
            }
            i = end;
        }
    }

    Syntax syntax() {
        return new Syntax(sentences, tokens, entities);
    }

    private static String name(CoreLabel label) {
        String name = label.ner();
        return name == null ? NO_NAME : name;
    }

    private static Entity.Type type(String name) {
        return switch (name) {
            case "PERSON" -> Entity.Type.PERSON;
            case "ORGANIZATION" -> Entity.Type.ORGANIZATION;
            case "LOCATION" -> Entity.Type.PLACE;
            default -> Entity.Type.OTHER;
        };
    }

    private static Span span(CoreLabel label, int offset) {
        return new Span(label.beginPosition() + offset, label.endPosition() + offset);
    }

    /** One arc for each word of a sentence; what the parser left out hangs from the root. */
    private static List<Arc> arcs(SemanticGraph graph, int size) {
        int root = graph.getRoots().isEmpty() ? 0 : graph.getFirstRoot().index() - 1;
        List<Arc> arcs = new ArrayList<>(Collections.nCopies(size, new Arc(root, "dep")));
        for (SemanticGraphEdge edge : graph.edgeIterable()) {
            Arc arc = new Arc(edge.getGovernor().index() - 1, edge.getRelation().toString());
            arcs.set(edge.getDependent().index() - 1, arc);
        }
        arcs.set(root, new Arc(-1, "root"));
        return arcs;
    }

    /** The head within the sentence, -1 for the root, and the relation to it. */
    private record Arc(int head, String deprel) {}
}

package org.consilience.reader.onepass;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.consilience.model.Entity;
import org.consilience.model.Sentence;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.Token;

/** Reads a text's sentences, words, their relations and names off its pass. */
final class SyntaxDecoder {
    private final List<String> tags;
    private final Lemmas lemmas;
    private final Arcs arcs;
    private final Chain names;
    private final List<String> types;

    SyntaxDecoder(Weights weights) {
        this.tags = weights.labels("upos");
        this.lemmas = new Lemmas(weights.labels("lemma"), new ListedForms(weights.bytes("lemmas.tsv")));
        this.arcs = new Arcs(weights);
        this.names = weights.chain("name", 0);
        this.types = weights.labels("names");
    }

    Syntax syntax(String text, Pass pass) {
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        List<List<Words.Word>> cut = Words.of(text, pass);
        List<List<Arcs.Arc>> hung = arcs.of(cut, pass);
        for (int sentence = 0; sentence < cut.size(); sentence++) {
            List<Words.Word> words = cut.get(sentence);
            int first = tokens.size();
            addTokens(text, words, hung.get(sentence), pass, tokens);
            Doubles.settle(text, tokens, first);
            Span whole = words.get(0).span().hull(words.get(words.size() - 1).span());
            sentences.add(new Sentence(whole, first, tokens.size()));
        }
        return new Syntax(sentences, tokens, entities(pass));
    }

    private void addTokens(String text, List<Words.Word> words, List<Arcs.Arc> found, Pass pass, List<Token> tokens) {
        int first = tokens.size();
        for (int i = 0; i < words.size(); i++) {
            Words.Word word = words.get(i);
            Arcs.Arc arc = found.get(i);
            int head = arc.head() < 0 ? -1 : first + arc.head();
            String form = word.span().in(text);
            OptionalInt piece = word.piece();
            if (piece.isEmpty()) {
                tokens.add(new Token(word.span(), "PART", Contractions.lemmaOfSecond(form), head, arc.relation()));
            } else {
                String upos = tags.get(pass.scores("upos").best(piece.getAsInt()));
                String lemma = lemmas.of(form, upos, pass.scores("lemma").best(piece.getAsInt()));
                tokens.add(new Token(word.span(), upos, lemma, head, arc.relation()));
            }
        }
    }

    private List<Entity> entities(Pass pass) {
        List<float[]> scores = new ArrayList<>();
        for (int piece : pass.pieces().units()) {
            scores.add(pass.scores("names").row(piece));
        }
        return Chain.runs(names.path(scores)).stream()
                .map(run -> new Entity(pass.pieces().span(run.first(), run.last()), type(types.get(run.kind()))))
                .toList();
    }

    private static Entity.Type type(String name) {
        return switch (name) {
            case "person" -> Entity.Type.PERSON;
            case "organization" -> Entity.Type.ORGANIZATION;
            case "place" -> Entity.Type.PLACE;
            default -> Entity.Type.OTHER;
        };
    }
}

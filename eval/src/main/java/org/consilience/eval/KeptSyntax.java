package org.consilience.eval;

import java.util.List;
import org.consilience.model.Entity;
import org.consilience.model.Sentence;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.Token;

/**
 * A syntax in the form in which it is kept: short names and numbers only.
 *
 * @param sentences first token and end token of each
 */
record KeptSyntax(List<Range> sentences, List<Word> tokens, List<Name> entities) {
    static KeptSyntax of(Syntax syntax) {
        return new KeptSyntax(
                syntax.sentences().stream()
                        .map(s -> new Range(s.firstToken(), s.endToken()))
                        .toList(),
                syntax.tokens().stream().map(Word::of).toList(),
                syntax.entities().stream().map(Name::of).toList());
    }

    Syntax syntax() {
        List<Token> words = tokens.stream().map(Word::token).toList();
        return new Syntax(
                sentences.stream().map(range -> range.sentence(words)).toList(),
                words,
                entities.stream().map(Name::entity).toList());
    }

    record Range(int begin, int end) {
        Sentence sentence(List<Token> tokens) {
            Span span = tokens.get(begin).span().hull(tokens.get(end - 1).span());
            return new Sentence(span, begin, end);
        }
    }

    record Word(int begin, int end, String upos, String lemma, int head, String deprel) {
        static Word of(Token token) {
            Span span = token.span();
            return new Word(span.begin(), span.end(), token.upos(), token.lemma(), token.head(), token.deprel());
        }

        Token token() {
            return new Token(new Span(begin, end), upos, lemma, head, deprel);
        }
    }

    record Name(int begin, int end, Entity.Type type) {
        static Name of(Entity entity) {
            return new Name(entity.span().begin(), entity.span().end(), entity.type());
        }

        Entity entity() {
            return new Entity(new Span(begin, end), type);
        }
    }
}

package org.consilience.almanac.amount;

import java.util.ArrayList;
import java.util.List;
import org.consilience.model.Entity;
import org.consilience.model.Sentence;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.Token;

/**
 * A syntax written down by hand, one sentence: for every word {@code form/UPOS/lemma/head/deprel}, the head counted from 1 and
 * 0 for the root, parted by spaces; the text is the forms with a space between.
 */
record DrawnSyntax(String text, Syntax syntax) {
    static DrawnSyntax of(String drawing, Entity... entities) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (String word : drawing.split(" ", -1)) {
            String[] parts = word.split("/", -1);
            int begin = text.isEmpty() ? 0 : text.length() + 1;
            text.append(text.isEmpty() ? "" : " ").append(parts[0]);
            Span span = new Span(begin, begin + parts[0].length());
            tokens.add(new Token(span, parts[1], parts[2], Integer.parseInt(parts[3]) - 1, parts[4]));
        }
        Sentence sentence = new Sentence(new Span(0, text.length()), 0, tokens.size());
        return new DrawnSyntax(text.toString(), new Syntax(List.of(sentence), tokens, List.of(entities)));
    }

    /** A flat syntax for a plain sentence: numerals, and after them nouns in the plural. */
    static DrawnSyntax plain(String text) {
        List<Token> tokens = new ArrayList<>();
        var words = org.consilience.almanac.lexis.Lexer.words(text);
        for (var word : words) {
            String upos = word.isNumber() ? "NUM" : word.isLetters() ? "NOUN" : "PUNCT";
            String lemma = word.lower().replaceFirst("(?<!s)s$", "");
            tokens.add(new Token(new Span(word.begin(), word.end()), upos, lemma, -1, "root"));
        }
        Sentence sentence = new Sentence(new Span(0, text.length()), 0, tokens.size());
        return new DrawnSyntax(text, new Syntax(List.of(sentence), tokens, List.of()));
    }
}

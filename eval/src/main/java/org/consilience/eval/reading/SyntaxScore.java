package org.consilience.eval.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.Token;

/**
 * How well sentences, words and their relations are found from raw text, after the CoNLL 2018 shared task: words are the same
 * where their letters are, white space aside; an attachment is right where word and head are; relations count without subtype.
 */
final class SyntaxScore {
    private final Hits tokens = new Hits();
    private final Hits tags = new Hits();
    private final Hits lemmas = new Hits();
    private final Hits heads = new Hits();
    private final Hits relations = new Hits();

    void add(UdText gold, Syntax found) {
        int[] letters = letters(gold.text());
        List<UdText.Word> mine = found.tokens().stream()
                .map(t -> new UdText.Word(t.span(), t.upos(), t.lemma(), t.head(), t.deprel()))
                .toList();
        tokens.add(places(letters, surface(gold.text(), found.tokens())), places(letters, gold.tokens()));
        tags.add(rows(letters, mine, Row.TAG), rows(letters, gold.words(), Row.TAG));
        lemmas.add(rows(letters, mine, Row.LEMMA), rows(letters, gold.words(), Row.LEMMA));
        heads.add(rows(letters, mine, Row.HEAD), rows(letters, gold.words(), Row.HEAD));
        relations.add(rows(letters, mine, Row.RELATION), rows(letters, gold.words(), Row.RELATION));
    }

    /** Words that stand without space between them, the second a clitic, are one token on the surface. */
    private static List<Span> surface(String text, List<Token> words) {
        List<Span> spans = new ArrayList<>();
        for (Token word : words) {
            int last = spans.size() - 1;
            if (last >= 0 && spans.get(last).end() == word.span().begin() && isSecondHalf(text, word.span())) {
                spans.set(last, spans.get(last).hull(word.span()));
            } else {
                spans.add(word.span());
            }
        }
        return spans;
    }

    private static boolean isSecondHalf(String text, Span word) {
        boolean letterBefore = word.begin() > 0 && Character.isLetter(text.charAt(word.begin() - 1));
        String form = word.in(text);
        return letterBefore
                && (form.matches("(?i)n['\u2019`\u00b4]t|['\u2019`\u00b4](s|m|d|re|ve|ll)")
                        || form.matches("(?i)not|na|ta|me"));
    }

    /** How many letters stand before each offset. */
    private static int[] letters(String text) {
        int[] letters = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            letters[i + 1] = letters[i] + (Character.isWhitespace(text.charAt(i)) ? 0 : 1);
        }
        return letters;
    }

    private static List<Span> places(int[] letters, List<Span> spans) {
        return spans.stream().map(span -> place(letters, span)).toList();
    }

    private static Span place(int[] letters, Span span) {
        return new Span(letters[span.begin()], letters[span.end()]);
    }

    private static List<String> rows(int[] letters, List<UdText.Word> words, Row row) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> {
                    UdText.Word word = words.get(i);
                    String head = word.head() < 0
                            ? "root"
                            : place(letters, words.get(word.head()).span()).toString();
                    return place(letters, word.span()) + " " + row.of(word, head);
                })
                .toList();
    }

    /** What of a word has to be right. */
    private enum Row {
        TAG,
        LEMMA,
        HEAD,
        RELATION;

        String of(UdText.Word word, String head) {
            return switch (this) {
                case TAG -> word.upos();
                case LEMMA -> word.lemma();
                case HEAD -> head;
                case RELATION -> head + " " + word.relation().split(":", 2)[0];
            };
        }
    }

    double tokens() {
        return tokens.f1();
    }

    double tags() {
        return tags.f1();
    }

    double lemmas() {
        return lemmas.f1();
    }

    double heads() {
        return heads.f1();
    }

    double relations() {
        return relations.f1();
    }
}

package org.consilience.engine.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.consilience.model.Amount;
import org.consilience.model.Sentence;
import org.consilience.model.Span;
import org.consilience.model.Token;

/** Tells a number that counts only some of those whom a sentence is about: "20 others", "including nine children". */
final class Part {
    private static final Lexicon PARTIAL = Lexicon.of("partial.tsv");
    private static final Lexicon DEEDS = Lexicon.of("deeds.tsv");
    /** How far before a number "including" is looked for. */
    private static final int NEAR = 2;

    private Part() {}

    /**
     * Whether the words say so.
     *
     * @param inside the amount's own words
     * @param deed what happens to those who are counted
     */
    static boolean isSome(Statement statement, Amount amount, List<Token> inside, String deed) {
        if (PARTIAL.has(amount.unit())
                || (inside.size() == 1 && lemma(inside.get(0)).equals("one"))) {
            return true;
        }
        List<Token> tokens = statement.tokens();
        boolean others = followsAnotherDeed(statement, amount.span(), deed);
        for (int i = 0; i < tokens.size(); i++) {
            String kind = PARTIAL.kind(lemma(tokens.get(i))).orElse("");
            boolean within = amount.span().contains(tokens.get(i).span());
            boolean rest = kind.equals("rest") && !others && !isBound(tokens, i);
            boolean before = !within && gap(tokens, i, amount.span()) >= 0 && gap(tokens, i, amount.span()) < NEAR;
            boolean beside =
                    i > 0 && tokens.get(i - 1).span().end() == amount.span().end();
            boolean included = kind.equals("part") && before && !isTotal(tokens, i, amount.span());
            if ((rest && (within || beside || isJustBefore(tokens, i, amount.span())))
                    || (kind.equals("first") && (within || isJustBefore(tokens, i, amount.span())))
                    || included) {
                return true;
            }
        }
        return false;
    }

    /** "Four killed and nine others injured": others than the four, and all who were injured. */
    private static boolean followsAnotherDeed(Statement statement, Span span, String deed) {
        List<Sentence> sentences = statement.reading().syntax().sentences();
        int sentence = statement.reading().syntax().sentenceAt(span.begin());
        int from = sentences.get(Math.max(0, sentence - 1)).span().begin();
        Optional<Amount> last = statement.reading().claims().stream()
                .flatMap(claim -> claim.details().amounts().stream())
                .filter(other -> other.unit().equals("people"))
                .filter(other -> other.span().begin() >= from && other.span().end() <= span.begin())
                .max(Comparator.comparingInt(other -> other.span().begin()));
        String done = last.map(Amount::of)
                .flatMap(of -> DEEDS.kind(of).or(() -> Optional.of(of)))
                .orElse("");
        return !deed.isEmpty() && !done.isEmpty() && !done.equals(deed);
    }

    /** "Among nine killed": the nine are all; "among them nine children": the nine are some. */
    private static boolean isTotal(List<Token> tokens, int at, Span span) {
        return lemma(tokens.get(at)).equals("among") && isJustBefore(tokens, at, span);
    }

    private static boolean isJustBefore(List<Token> tokens, int at, Span span) {
        return gap(tokens, at, span) == 0;
    }

    /** How many words stand between this and the amount; -1 where it does not stand before. */
    private static int gap(List<Token> tokens, int at, Span span) {
        for (int next = at + 1; next < tokens.size() && next <= at + 1 + NEAR; next++) {
            if (tokens.get(next).span().begin() >= span.begin()
                    && tokens.get(at).span().end() <= span.begin()) {
                return next - at - 1;
            }
        }
        return -1;
    }

    /** "More than nine people" are no more people. */
    private static boolean isBound(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && lemma(tokens.get(at + 1)).equals("than");
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}

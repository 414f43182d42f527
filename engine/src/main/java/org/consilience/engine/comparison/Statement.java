package org.consilience.engine.comparison;

import java.util.List;
import java.util.Optional;
import org.consilience.model.CitedSource;
import org.consilience.model.Claim;
import org.consilience.model.Entity;
import org.consilience.model.Reading;
import org.consilience.model.Sentence;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.consilience.model.Token;

/**
 * A claim made ready to be compared.
 *
 * @param index place among all statements of the story
 * @param report place of its report in the story
 * @param reading where the claim stands
 * @param claim what is claimed
 * @param terms its words
 * @param meaning its vector
 * @param context the vector of the sentence in which it begins, as the claims there have it
 */
record Statement(
        int index, int report, Reading reading, Claim claim, TermVector terms, Bearing meaning, Bearing context) {
    /** The same, of some of its words. */
    Statement narrowed(Span words) {
        return new Statement(index, report, reading, claim.narrowed(words), terms, meaning, context);
    }

    /** Its place tells it from all others of its story: the whole reading would be read for each look into a table. */
    @Override
    public int hashCode() {
        return index;
    }

    /** The same, of these words where they first stand in the claim, or else in its sentence; itself where they do not. */
    Statement narrowed(String words) {
        String text = reading.report().text();
        for (Span within : List.of(claim.span(), sentence().span())) {
            int at = within.in(text).indexOf(words);
            if (at >= 0) {
                int begin = within.begin() + at;
                return narrowed(new Span(begin, begin + words.length()));
            }
        }
        return this;
    }

    String text() {
        return claim.span().in(reading.report().text());
    }

    /** Its words in order, from the sentence in which it begins. */
    List<Token> tokens() {
        Syntax syntax = reading.syntax();
        Sentence sentence =
                syntax.sentences().get(syntax.sentenceAt(claim.span().begin()));
        return syntax.tokens(sentence).stream()
                .filter(token -> claim.span().overlaps(token.span()))
                .toList();
    }

    /** The names in its sentence, in order: who says it is not in the claim. */
    List<Entity> entities() {
        return reading.syntax().entities().stream()
                .filter(entity -> sentence().span().contains(entity.span()))
                .toList();
    }

    /** The sentence in which it begins. */
    Sentence sentence() {
        Syntax syntax = reading.syntax();
        return syntax.sentences().get(syntax.sentenceAt(claim.span().begin()));
    }

    /** Whether the claim has the words, or no claim of the sentence has them. */
    boolean isNearest(Span words) {
        return claim.span().contains(words)
                || reading.claims().stream().noneMatch(other -> other.span().contains(words));
    }

    /** Who says it in the end; none where the report does. */
    Optional<String> source() {
        List<CitedSource> chain = claim.saidBy();
        return chain.isEmpty()
                ? Optional.empty()
                : Optional.of(chain.get(chain.size() - 1).name());
    }

    /** Whether it has a verb: captions, credits and headings often have none. */
    boolean isSentence() {
        return tokens().stream()
                .anyMatch(token -> token.upos().equals("VERB") || token.upos().equals("AUX"));
    }
}

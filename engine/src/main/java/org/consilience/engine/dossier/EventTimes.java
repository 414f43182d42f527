package org.consilience.engine.dossier;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.consilience.model.Claim;
import org.consilience.model.ClaimId;
import org.consilience.model.Reading;
import org.consilience.model.Span;
import org.consilience.model.Time;
import org.consilience.model.TimeExpression;
import org.consilience.model.Token;

/**
 * When what a claim tells was: the time said of its verb, not of a noun in it. "Tuesday's launch was a surprise" does not say when anybody was
 * surprised, and what has no verb, such as a dateline, tells no event.
 */
final class EventTimes {
    private static final Set<String> VERBS = Set.of("VERB", "AUX");
    /** Relations by which a time belongs to the noun after it. */
    private static final Set<String> OF_NOUN = Set.of("nmod:poss", "compound", "amod");
    /** The relation by which a year is part of a name: "Euro 2016". */
    private static final String NAMED_BY = "nummod";
    /** Relations by which a time is what something is done to or does something: "celebrating Bastille Day". */
    private static final Set<String> PARTAKING = Set.of("obj", "iobj", "nsubj", "nsubj:pass");
    /** What stands before the day on which a page was put up. */
    private static final Pattern STAMP =
            Pattern.compile("(?:Updated|Published|Posted|UPDATED|PUBLISHED|POSTED):?\\s*$");
    /** A day that the words before name. */
    private static final String THE_DAY = "the day";

    private static final int NEAR = 12;

    private final Clippings clippings;
    private final Map<ClaimId, Optional<TimeExpression>> expressions = new HashMap<>();

    EventTimes(Clippings clippings) {
        this.clippings = clippings;
    }

    /** The expression, where the claim has one with a time; of a text in which nobody looked for verbs, the first. */
    Optional<TimeExpression> expression(Claim claim) {
        return expressions.computeIfAbsent(claim.id(), id -> found(claim));
    }

    private Optional<TimeExpression> found(Claim claim) {
        Reading reading = clippings.reading(claim.report());
        if (reading.syntax().tokens().stream().noneMatch(token -> VERBS.contains(token.upos()))) {
            return claim.details().when().stream()
                    .filter(when -> when.time().isPresent())
                    .findFirst();
        }
        List<Token> tokens = reading.syntax().tokens();
        if (!hasVerb(claim, reading)) {
            return Optional.empty();
        }
        return claim.details().when().stream()
                .filter(when -> when.time().isPresent())
                .filter(when -> !isArgument(when.span(), tokens, reading) && !isStamp(when.span(), reading))
                .min(Comparator.comparingInt(when -> steps(when.span(), reading)));
    }

    Optional<Time> time(Claim claim) {
        return expression(claim).flatMap(TimeExpression::time);
    }

    private static boolean hasVerb(Claim claim, Reading reading) {
        return within(claim.span(), reading).stream().anyMatch(token -> VERBS.contains(token.upos()));
    }

    private static boolean isArgument(Span words, List<Token> tokens, Reading reading) {
        return within(words, reading).stream()
                .filter(token -> token.head() >= 0)
                .filter(token -> !words.overlaps(tokens.get(token.head()).span()))
                .anyMatch(token -> PARTAKING.contains(token.deprel())
                        || token.deprel().equals(NAMED_BY)
                        || (OF_NOUN.contains(token.deprel())
                                && tokens.get(token.head()).span().begin() >= words.end()));
    }

    private static boolean isStamp(Span words, Reading reading) {
        String text = reading.report().text();
        String before = text.substring(Math.max(0, words.begin() - NEAR), words.begin());
        return STAMP.matcher(before).find() || words.in(text).equalsIgnoreCase(THE_DAY);
    }

    /** How far the words hang below a verb; none that does is far. */
    private static int steps(Span words, Reading reading) {
        List<Token> tokens = reading.syntax().tokens();
        Optional<Token> top = within(words, reading).stream()
                .filter(token -> token.head() >= 0)
                .filter(token -> !words.overlaps(tokens.get(token.head()).span()))
                .findFirst();
        int at = top.map(Token::head).orElse(-1);
        for (int step = 0; at >= 0 && step < tokens.size(); step++) {
            if (VERBS.contains(tokens.get(at).upos())) {
                return step;
            }
            at = tokens.get(at).head();
        }
        return Integer.MAX_VALUE;
    }

    private static List<Token> within(Span span, Reading reading) {
        List<Token> tokens = reading.syntax().tokens();
        int first = reading.syntax().tokenFrom(span.begin());
        int end = first;
        while (end < tokens.size() && tokens.get(end).span().begin() < span.end()) {
            end++;
        }
        return tokens.subList(first, end);
    }
}

package org.consilience.edition.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consilience.model.Amount;
import org.consilience.model.Claim;
import org.consilience.model.NameMention;
import org.consilience.model.PlaceMention;
import org.consilience.model.Point;
import org.consilience.model.Span;
import org.consilience.model.TimeExpression;

/**
 * The words of a claim that decide a point's value: of its amounts, times, places or names, as the point is about, those that
 * share a word with the value, or all where none does; for other points the value's own words where they stand in the claim. A name
 * is looked for in all of the claim's sentence: it may be who says the claim.
 */
final class DecidingWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{3,}|\\p{N}+(?:[.,]\\p{N}+)*");

    private DecidingWords() {}

    /**
     * Their spans, in no order.
     *
     * @param sentence around the claim
     */
    static List<Span> of(String text, Span sentence, Claim claim, Point.Kind kind, String value) {
        List<Span> named = kind == Point.Kind.ACTOR ? literal(text, sentence, value) : List.of();
        return named.isEmpty() ? inClaim(text, claim, kind, value) : named;
    }

    private static List<Span> inClaim(String text, Claim claim, Point.Kind kind, String value) {
        Set<String> wanted = words(value);
        List<Span> typed = typed(claim.details(), kind).toList();
        List<Span> shared = typed.stream()
                .filter(span -> words(span.in(text)).stream().anyMatch(wanted::contains))
                .toList();
        if (!shared.isEmpty() || !typed.isEmpty()) {
            return shared.isEmpty() ? typed : shared;
        }
        return literal(text, claim.span(), value);
    }

    private static Stream<Span> typed(Claim.Details details, Point.Kind kind) {
        return switch (kind) {
            case QUANTITY -> details.amounts().stream().map(Amount::span);
            case TIME -> details.when().stream().map(TimeExpression::span);
            case PLACE -> details.where().stream().map(PlaceMention::span);
            case ACTOR -> details.who().stream().map(NameMention::span);
            case ACTION, CAUSE, STATUS, STATEMENT, DESCRIPTION -> Stream.empty();
        };
    }

    /** Where the value stands in the words as it is; not where it is most of them. */
    private static List<Span> literal(String text, Span words, String value) {
        String folded = words.in(text).toLowerCase(Locale.ROOT);
        int at = folded.indexOf(value.toLowerCase(Locale.ROOT));
        boolean some = at >= 0 && !value.isEmpty() && value.length() * 2 < folded.length();
        return some && folded.length() == words.length()
                ? List.of(new Span(words.begin() + at, words.begin() + at + value.length()))
                : List.of();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().replace(",", "").toLowerCase(Locale.ROOT));
        }
        return words;
    }
}

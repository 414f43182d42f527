package org.consilience.engine.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.Span;
import org.consilience.model.TimeExpression;

/** What a statement is about: its deed as a noun phrase, else the noun phrase in it that tells best. */
final class Topic {
    private static final Set<String> INNER = Set.of("ADJ", "NOUN", "PROPN", "NUM");
    private static final Set<String> HEADS = Set.of("NOUN", "PROPN");
    private static final Set<String> LINKS =
            Set.of("of", "in", "for", "on", "at", "to", "with", "from", "against", "between");
    private static final Set<String> OPENERS = Set.of("DET", "PRON");
    private static final Pattern MARKS = Pattern.compile("[\"\u201C\u201D]");
    private static final int MOST_WORDS = 7;
    private static final int LENGTH = 60;

    private final Phrase phrase;
    private final Map<String, Double> weights = new HashMap<>();
    private final List<Span> times;

    private Topic(Statement statement) {
        this.phrase = Phrase.of(statement);
        this.times = statement.claim().details().when().stream()
                .map(TimeExpression::span)
                .toList();
        TermVector terms = statement.terms();
        for (int i = 0; i < terms.size(); i++) {
            weights.put(terms.term(i), terms.weight(i));
        }
    }

    /** Its deed; where it has none its most telling noun phrase, and its most telling words where it has none of these. */
    static String of(Statement statement) {
        return unquoted(Deed.of(statement).orElseGet(() -> told(statement)));
    }

    /** Without quotation marks of which one stands alone. */
    private static String unquoted(String phrase) {
        Matcher marks = MARKS.matcher(phrase);
        return marks.results().count() % 2 == 0 ? phrase : marks.replaceAll("").strip();
    }

    private static String told(Statement statement) {
        Topic topic = new Topic(statement);
        String best = "";
        double most = 0;
        for (int at = topic.phrase.begin(); at < topic.phrase.end(); at++) {
            boolean begins = topic.isInner(at) && !topic.isInner(at - 1) && !topic.isJoint(at - 1);
            int end = begins ? topic.end(at) : -1;
            if (end > at && topic.weight(at, end) > most) {
                most = topic.weight(at, end);
                best = topic.phrase.letters(at, end - 1);
            }
        }
        return best.isEmpty() ? Headline.of(statement) : Headline.clipped(best, LENGTH);
    }

    /** After the last noun of the run that begins here and of what hangs on it; -1 where it has no noun. */
    private int end(int begin) {
        int end = run(begin);
        boolean linked = end > 0
                && end - begin < MOST_WORDS
                && end < phrase.end()
                && phrase.isInClaim(end)
                && LINKS.contains(phrase.lemma(end));
        if (linked) {
            int next = end + 1;
            if (next < phrase.end() && OPENERS.contains(phrase.all().get(next).upos())) {
                next++;
            }
            int more = run(next);
            return more > 0 && more - begin <= MOST_WORDS ? more : end;
        }
        return end;
    }

    private int run(int begin) {
        int end = -1;
        for (int at = begin; at < phrase.end() && at - begin < MOST_WORDS && (isInner(at) || isJoint(at)); at++) {
            if (HEADS.contains(phrase.all().get(at).upos())) {
                end = at + 1;
            }
        }
        return end;
    }

    private boolean isInner(int at) {
        return at >= phrase.begin()
                && at < phrase.end()
                && phrase.isInClaim(at)
                && INNER.contains(phrase.all().get(at).upos())
                && times.stream().noneMatch(phrase.all().get(at).span()::overlaps);
    }

    /** "'s" and hyphens hold a phrase together. */
    private boolean isJoint(int at) {
        return at >= phrase.begin()
                && phrase.isInClaim(at)
                && (phrase.lemma(at).equals("'s") || phrase.form(at).equals("-"));
    }

    private double weight(int begin, int end) {
        double sum = 0;
        for (int at = begin; at < end; at++) {
            sum += weights.getOrDefault(phrase.lemma(at), 0.0);
        }
        return sum;
    }
}

package org.consilience.engine.comparison;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The noun phrase of a statement that tells best what it is about, in the text's own words. */
final class Topic {
    private static final Set<String> INNER = Set.of("ADJ", "NOUN", "PROPN", "NUM");
    private static final Set<String> HEADS = Set.of("NOUN", "PROPN");
    private static final Set<String> LINKS =
            Set.of("of", "in", "for", "on", "at", "to", "with", "from", "against", "between");
    private static final Set<String> OPENERS = Set.of("DET", "PRON");
    private static final int MOST_WORDS = 7;
    private static final int LENGTH = 60;

    private final Phrase phrase;
    private final Map<String, Double> weights = new HashMap<>();

    private Topic(Statement statement) {
        this.phrase = Phrase.of(statement);
        TermVector terms = statement.terms();
        for (int i = 0; i < terms.size(); i++) {
            weights.put(terms.term(i), terms.weight(i));
        }
    }

    /** Its most telling noun phrase; its most telling words where it has none. */
    static String of(Statement statement) {
        Topic topic = new Topic(statement);
        String best = "";
        double most = 0;
        for (int at = topic.phrase.begin(); at < topic.phrase.end(); at++) {
            int end = topic.isInner(at) && !topic.isInner(at - 1) ? topic.end(at) : -1;
            if (end > at && topic.weight(at, end) > most) {
                most = topic.weight(at, end);
                best = topic.words(at, end);
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
                && INNER.contains(phrase.all().get(at).upos());
    }

    /** "'s" and hyphens hold a phrase together. */
    private boolean isJoint(int at) {
        return phrase.isInClaim(at)
                && (phrase.lemma(at).equals("'s") || phrase.form(at).equals("-"));
    }

    private double weight(int begin, int end) {
        double sum = 0;
        for (int at = begin; at < end; at++) {
            sum += weights.getOrDefault(phrase.lemma(at), 0.0);
        }
        return sum;
    }

    private String words(int begin, int end) {
        String text = phrase.statement().reading().report().text();
        return phrase.all()
                .get(begin)
                .span()
                .hull(phrase.all().get(end - 1).span())
                .in(text);
    }
}

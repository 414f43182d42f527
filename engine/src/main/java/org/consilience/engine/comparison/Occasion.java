package org.consilience.engine.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consilience.model.Claim;
import org.consilience.model.Precision;
import org.consilience.model.Sentence;
import org.consilience.model.Time;
import org.consilience.model.TimeExpression;
import org.consilience.model.Token;

/**
 * On what occasion people came to harm, as far as a report tells it with their number.
 *
 * @param own what the sentence itself tells
 * @param near the same with what the sentences before it tell
 * @param times when
 * @param dated whether the sentence itself tells when, and not the one before it
 * @param lead whether it stands where its report tells what it is about
 * @param spans words for how long a time the number covers ("past 24 hours")
 */
record Occasion(Setting own, Setting near, List<Time> times, boolean dated, boolean lead, Set<String> spans) {
    /** So many sentences tell what a report is about. */
    private static final int LEAD = 4;
    /** How many sentences back what "the attack" means is looked for. */
    private static final int BACK = 2;
    /** So much must two numbers have in common to be of one occasion. */
    static final int ENOUGH = 3;
    /** What is granted where one tells nothing but the number. */
    private static final int UNTOLD = 2;

    private static final Set<String> WITHIN = Set.of("in", "within", "over", "during", "for");
    private static final Pattern LASTING = Pattern.compile("^(?:the )?(?:past|last|previous|preceding) ");
    /** A time longer than this says nothing of the day. */
    private static final int MONTH = 27;

    Occasion {
        times = List.copyOf(times);
        spans = Set.copyOf(spans);
    }

    static Occasion of(Statement statement) {
        Phrase phrase = Phrase.of(statement);
        Setting own = Setting.of(phrase, phrase::isInClaim, List.of(statement.claim()));
        List<Sentence> sentences = statement.reading().syntax().sentences();
        int at = sentences.indexOf(statement.sentence());
        if (!own.isTold()) {
            own = setting(statement, sentences.get(at));
        }
        Setting near = own;
        for (int back = 1; back <= BACK && at - back >= 0; back++) {
            if (near.means().isEmpty() || near.places().isEmpty()) {
                near = near.with(setting(statement, sentences.get(at - back)));
            }
        }
        List<Time> times = times(within(statement, sentences.get(at)));
        List<Time> before = at == 0
                ? List.of()
                : times(within(statement, sentences.get(at - 1))).stream()
                        .filter(time -> !isLong(time))
                        .toList();
        List<Time> claimed = times(List.of(statement.claim()));
        List<Time> told = !claimed.isEmpty() ? claimed : !times.isEmpty() ? times : before;
        return new Occasion(own, near, told, !times.isEmpty(), at < LEAD, spans(statement));
    }

    private static Setting setting(Statement statement, Sentence sentence) {
        Phrase phrase = new Phrase(
                statement, statement.reading().syntax().tokens(), sentence.firstToken(), sentence.endToken());
        return Setting.of(phrase, word -> true, within(statement, sentence));
    }

    private static List<Claim> within(Statement statement, Sentence sentence) {
        return statement.reading().claims().stream()
                .filter(claim -> sentence.span().contains(claim.span()))
                .toList();
    }

    private static List<Time> times(List<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> claim.details().when().stream())
                .flatMap(when -> when.time().stream())
                .toList();
    }

    private static Set<String> spans(Statement statement) {
        String text = statement.reading().report().text();
        Set<String> spans = new TreeSet<>();
        for (TimeExpression expression : statement.claim().details().when()) {
            String words = expression.span().in(text).toLowerCase(Locale.ROOT);
            if (expression.type() == TimeExpression.Type.DURATION
                    && (LASTING.matcher(words).find() || isWithin(statement, expression))) {
                spans.add(words);
            }
        }
        return spans;
    }

    /** "In 24 hours": a "two-year truce" is no time that a number covers. */
    private static boolean isWithin(Statement statement, TimeExpression expression) {
        List<Token> tokens = statement.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).span().begin() == expression.span().begin()) {
                return WITHIN.contains(tokens.get(i - 1).lemma().toLowerCase(Locale.ROOT));
            }
        }
        return false;
    }

    /** Whether only a month or a longer time is told: so reports tell of what was before. */
    boolean isLongAgo() {
        return !times.isEmpty() && times.stream().allMatch(Occasion::isLong);
    }

    private static boolean isLong(Time time) {
        return time.precision().compareTo(Precision.DAY) > 0
                && !time.earliest().plusDays(MONTH).isAfter(time.latest());
    }

    /** What this and the other tell together of one number. */
    Occasion with(Occasion other) {
        return new Occasion(
                own.with(other.own),
                near.with(other.near),
                Stream.concat(times.stream(), other.times.stream()).distinct().toList(),
                dated || other.dated,
                lead || other.lead,
                spans.isEmpty() ? other.spans : spans);
    }

    /**
     * How much both tell alike; negative where they cannot be one.
     *
     * @param alike tells whether the two are told in like words; asked only where they can be one
     */
    int common(Occasion other, BooleanSupplier alike) {
        if (!spans.equals(other.spans) || excludes(other)) {
            return -1;
        }
        boolean told = near.isTold() && other.near.isTold();
        int common =
                near.common(other.near) + day(other) + (alike.getAsBoolean() ? 1 : 0) + (lead && other.lead ? 1 : 0);
        return Math.max(0, common + (told ? 0 : UNTOLD));
    }

    private int day(Occasion other) {
        return dated && other.dated ? meets(other) ? 1 : -UNTOLD : 0;
    }

    private boolean meets(Occasion other) {
        return times.stream().anyMatch(time -> other.times.stream().anyMatch(time::meets));
    }

    /** Whether this tells a place inside what the other tells. */
    boolean isWithin(Occasion other) {
        return Sites.isFiner(own.places(), other.near.places()) && !near.sharesTarget(other.near);
    }

    /** Whether this tells more exactly than the other what was hit, or where. */
    boolean isPartOf(Occasion other) {
        boolean hit = !own.targets().isEmpty() && other.own.targets().isEmpty();
        return hit || Sites.isFiner(own.places(), other.own.places());
    }

    /** Whether one of these may be when it happened. */
    boolean isNear(Stream<Time> days) {
        return days.anyMatch(day -> times.stream().anyMatch(time -> areNear(time, day)));
    }

    private boolean isOnOtherDay(Occasion other) {
        return !times.isEmpty()
                && !other.times.isEmpty()
                && times.stream().noneMatch(time -> other.times.stream().anyMatch(their -> areNear(time, their)));
    }

    /** Whether this, told at a distance, cannot be one with what the other tells: what was said just before counts too. */
    boolean isElsewhere(Occasion other) {
        return near.isByOtherMeans(other.own) || own.isByOtherMeans(other.near) || isOnOtherDay(other);
    }

    /** Whether this and the other cannot be one. */
    boolean excludes(Occasion other) {
        return own.contradicts(other.own) || isOnOtherDay(other);
    }

    private static boolean areNear(Time one, Time other) {
        return !one.latest().plusDays(1).isBefore(other.earliest())
                && !other.latest().plusDays(1).isBefore(one.earliest());
    }
}

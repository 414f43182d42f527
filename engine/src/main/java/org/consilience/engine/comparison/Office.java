package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody has an office, as a statement's sentence gives it before or after their name.
 *
 * @param holder last name
 * @param family offices of one family exclude one another
 * @param office under one word for many
 * @param state whether it is held still
 */
record Office(Statement statement, String holder, String family, String office, State state) {
    private static final Lexicon OFFICES = Lexicon.of("offices.tsv");
    private static final Set<String> FORMER = Set.of("former", "ex", "ex-", "outgoing", "retired", "late", "then");
    private static final Set<String> DEPUTY =
            Set.of("deputy", "vice", "vice-", "assistant", "interim", "acting", "elect");
    private static final Set<String> LEAVING = Set.of("step", "resign", "retire", "quit", "leave", "oust", "depose");
    private static final Set<String> BETWEEN = Set.of("DET", "ADJ", "NOUN", "PROPN", "PART", "PRON");
    private static final int BEFORE = 3;
    private static final int APPOSED = 6;
    private static final int RELATIVE = 12;

    /** Whether an office is held. */
    enum State {
        HELD,
        LEFT
    }

    /** The offices that the sentence gives, in order. */
    static List<Office> of(Statement statement) {
        Phrase phrase = Phrase.of(statement);
        List<Office> offices = new ArrayList<>();
        for (int at = phrase.begin(); at < phrase.end(); at++) {
            for (Lexicon.Entry entry : phrase.entries(OFFICES, at)) {
                int end = at + entry.words().size();
                if (statement.isNearest(phrase.all().get(at).span()) && !phrase.has(DEPUTY, at - BEFORE, end + 2)) {
                    office(phrase, at, end, entry.kind()).ifPresent(offices::add);
                }
            }
        }
        return offices;
    }

    private static Optional<Office> office(Phrase phrase, int begin, int end, String kind) {
        int slash = kind.indexOf('/');
        boolean former = phrase.has(FORMER, begin - BEFORE, begin);
        Optional<String> titled = phrase.surnameFrom(former && phrase.isComma(end) ? end + 1 : end);
        Optional<String> holder = titled.isPresent() ? titled : apposed(phrase, begin);
        Optional<String> leaver = holder.isPresent() ? Optional.empty() : leaver(phrase, begin);
        State state = former || leaver.isPresent() ? State.LEFT : State.HELD;
        return holder.or(() -> leaver)
                .map(name -> new Office(
                        phrase.statement(), name, kind.substring(0, slash), kind.substring(slash + 1), state));
    }

    /** "Ada Osei, the new mayor of Tamale", "Ada Osei, 44, a nurse". */
    private static Optional<String> apposed(Phrase phrase, int begin) {
        for (int at = begin - 1; at >= begin - APPOSED && at > phrase.begin(); at--) {
            if (phrase.isComma(at)) {
                boolean aged = phrase.is(at - 1, "NUM") && phrase.isComma(at - 2);
                return phrase.surnameUpTo(aged ? at - 3 : at - 1);
            }
            if (!BETWEEN.contains(phrase.all().get(at).upos())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Ada Osei, who stepped down as mayor". */
    private static Optional<String> leaver(Phrase phrase, int begin) {
        for (int at = begin - 1; at >= begin - RELATIVE && at > phrase.begin(); at--) {
            if (phrase.lemma(at).equals("who") && phrase.has(LEAVING, at, begin) && phrase.isComma(at - 1)) {
                return phrase.surnameUpTo(at - 2);
            }
        }
        return Optional.empty();
    }
}

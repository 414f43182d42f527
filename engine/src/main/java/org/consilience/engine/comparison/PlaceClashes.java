package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consilience.engine.comparison.Clash.Side;
import org.consilience.model.Place;
import org.consilience.model.PlaceMention;
import org.consilience.model.Point;

/** Finds one happening put in places of which neither lies in the other. */
final class PlaceClashes implements ClashFinder {
    private static final double GRAVITY = 0.6;

    private final ComparisonSettings settings;

    PlaceClashes(ComparisonSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<Clash> find(Ledger ledger, Alignment alignment) {
        Map<String, List<Placed>> byVerb = new TreeMap<>();
        for (Statement statement : ledger.statements()) {
            for (PlaceMention mention : statement.claim().details().where()) {
                Placed.of(statement, mention)
                        .ifPresent(placed -> byVerb.computeIfAbsent(placed.verb(), v -> new ArrayList<>())
                                .add(placed));
            }
        }
        List<Clash> clashes = new ArrayList<>();
        for (List<Placed> all : byVerb.values()) {
            for (int i = 0; i < all.size(); i++) {
                Placed one = all.get(i);
                List<Placed> others = all.subList(i + 1, all.size()).stream()
                        .filter(other -> differ(one, other, alignment))
                        .toList();
                if (!others.isEmpty()) {
                    clashes.add(clash(one, others));
                    break;
                }
            }
        }
        return clashes;
    }

    private boolean differ(Placed one, Placed other, Alignment alignment) {
        return one.statement().report() != other.statement().report()
                && one.things().stream().anyMatch(other.things()::contains)
                && one.preposition().equals(other.preposition())
                && areApart(one.mention().place(), other.mention().place())
                && !Towns.areCalledAlike(one.words(), other.words())
                && alignment.likeness(one.statement(), other.statement()) >= settings.counted();
    }

    /** Whether neither can lie in the other: towns far from one another, or countries that are not one. */
    private static boolean areApart(Place one, Place other) {
        if (one.gazetteer().isEmpty()
                || other.gazetteer().isEmpty()
                || one.gazetteer().equals(other.gazetteer())) {
            return false;
        }
        boolean countries = one.country().isPresent() && other.country().isPresent();
        boolean towns = one.kind().equals("city") && other.kind().equals("city");
        return (countries && !one.country().equals(other.country())) || (towns && Towns.areApart(one, other));
    }

    private static Clash clash(Placed one, List<Placed> others) {
        List<Side> sides = List.of(
                new Side(one.words(), List.of(one.statement())),
                new Side(
                        others.get(0).words(),
                        others.stream().map(Placed::statement).distinct().toList()));
        String why = "Neither place lies in the other: " + one.words() + ", "
                + others.get(0).words() + ".";
        return new Clash(Point.Kind.PLACE, "where they " + one.verb(), sides, false, why, GRAVITY);
    }

    /**
     * Something happens in a place.
     *
     * @param preposition how it is put there
     * @param things lemmas of what takes part
     */
    private record Placed(
            Statement statement, PlaceMention mention, String verb, String preposition, NavigableSet<String> things) {
        private static final Lexicon VAGUE = Lexicon.of("vague.tsv");

        static Optional<Placed> of(Statement statement, PlaceMention mention) {
            Phrase phrase = Phrase.of(statement);
            for (int i = phrase.begin(); i < phrase.end(); i++) {
                int head = phrase.all().get(i).head();
                boolean oblique = phrase.all().get(i).deprel().startsWith("obl");
                if (oblique && mention.span().contains(phrase.all().get(i).span()) && phrase.is(head, "VERB")) {
                    String preposition = phrase.children(i, "case").stream()
                            .map(phrase::lemma)
                            .findFirst()
                            .orElse("");
                    return VAGUE.has(phrase.lemma(head)) || preposition.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Placed(
                                    statement, mention, phrase.lemma(head), preposition, things(phrase, head, i)));
                }
            }
            return Optional.empty();
        }

        private static NavigableSet<String> things(Phrase phrase, int verb, int place) {
            NavigableSet<String> things = new TreeSet<>();
            for (int child : phrase.children(verb)) {
                if (child != place && phrase.isNoun(child)) {
                    things.add(phrase.lemma(child));
                }
            }
            return things;
        }

        String words() {
            return mention.span().in(statement.reading().report().text());
        }
    }
}

package org.consilience.engine.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.consilience.engine.comparison.Clash.Side;
import org.consilience.model.Entity;
import org.consilience.model.Place;
import org.consilience.model.PlaceMention;
import org.consilience.model.Point;
import org.consilience.model.Span;

/** Finds persons who are said to be of towns far from one another: "Ada Osei, 44, of Tamale". */
final class HomeClashes implements ClashFinder {
    private static final double GRAVITY = 0.4;
    private static final String TOWN = "city";

    /** What stands between a name and the town: nothing, an age, or who somebody is; only of what hangs on the name by a comma may "from" be a home. */
    private static final Pattern BETWEEN =
            Pattern.compile("\\s?(?:[,(]\\s?(?:aged? )?\\d{1,3}\\s?[,)]\\s?(?:a resident )?(?:of|from)"
                    + "|, an? (?:[\\p{L}\\d-]+ ){1,5}(?:of|from)"
                    + "|,? of"
                    + "|, from)\\s");

    @Override
    public List<Clash> find(Ledger ledger, Alignment alignment) {
        List<Home> homes = ledger.statements().stream()
                .flatMap(statement -> homes(statement).stream())
                .toList();
        return PersonName.persons(homes, Home::name).stream()
                .flatMap(person -> clash(person).stream())
                .toList();
    }

    private static List<Home> homes(Statement statement) {
        String text = statement.reading().report().text();
        List<Home> homes = new ArrayList<>();
        for (PlaceMention mention : statement.claim().details().where()) {
            Optional<Entity> person = statement.entities().stream()
                    .filter(entity -> entity.type() == Entity.Type.PERSON)
                    .filter(entity -> entity.span().end() < mention.span().begin())
                    .max(Comparator.comparingInt(entity -> entity.span().end()));
            boolean town = mention.place().kind().equals(TOWN)
                    && mention.place().gazetteer().isPresent();
            if (town
                    && person.isPresent()
                    && BETWEEN.matcher(text.substring(
                                    person.get().span().end(), mention.span().begin()))
                            .matches()) {
                homes.add(Home.of(statement, person.get().span(), mention));
            }
        }
        return homes;
    }

    private static Optional<Clash> clash(List<Home> person) {
        Home first = person.get(0);
        Map<Boolean, List<Home>> apart = new LinkedHashMap<>();
        person.stream()
                .filter(home -> home.isAlike(first) || Towns.areApart(home.town(), first.town()))
                .forEach(home -> apart.computeIfAbsent(home.isAlike(first), alike -> new ArrayList<>())
                        .add(home));
        List<Side> sides = apart.values().stream().map(HomeClashes::side).toList();
        if (sides.size() < 2 || Clash.isToldTwice(sides)) {
            return Optional.empty();
        }
        String about = "home of " + first.words();
        String why = "Reports give " + first.words() + " homes far from one another.";
        return Optional.of(new Clash(Point.Kind.PLACE, about, sides, false, why, GRAVITY));
    }

    private static Side side(List<Home> homes) {
        return new Side(
                homes.get(0).place(),
                homes.stream().map(Home::statement).distinct().toList());
    }

    /**
     * A town that somebody is said to be of.
     *
     * @param statement narrowed to the name and the town
     * @param words the name as it stands there
     * @param place the town as it stands there
     */
    private record Home(Statement statement, String words, PersonName name, String place, Place town) {
        static Home of(Statement statement, Span person, PlaceMention mention) {
            String text = statement.reading().report().text();
            String words = person.in(text);
            return new Home(
                    statement.narrowed(person.hull(mention.span())),
                    words,
                    PersonName.of(words),
                    mention.span().in(text),
                    mention.place());
        }

        /** Whether both towns have one name, wherever either is taken to be. */
        boolean isAlike(Home other) {
            return Towns.areCalledAlike(place, other.place);
        }
    }
}

package org.consilience.engine.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.consilience.almanac.place.PlaceTagger;
import org.consilience.model.Entity;
import org.consilience.model.Syntax;

/**
 * Sets right names that the model takes for organizations or persons though the text puts things in them, as in "in Nice": the
 * name of a town that the gazetteer knows, which stands after such a word somewhere in the text.
 */
final class LocatedNames {
    private static final Set<String> LOCATING = Set.of("in", "near", "outside", "around", "across", "throughout");

    /** People from which a town is one that news names without saying what it is. */
    private static final int TOWN = 15_000;

    /** Of so many mentions of an organization's name, or of a person's, one at least locates where it names a place. */
    private static final int ORGANIZATIONS = 5;

    private static final int PERSONS = 2;

    private LocatedNames() {}

    /** The same syntax, its names set right. */
    static Syntax settled(String text, Syntax syntax, PlaceTagger places) {
        Map<String, int[]> mentions = new HashMap<>();
        for (Entity entity : syntax.entities()) {
            int[] counts = mentions.computeIfAbsent(entity.span().in(text), name -> new int[2]);
            counts[0]++;
            counts[1] += isLocating(text, syntax, entity) ? 1 : 0;
        }
        List<Entity> settled = new ArrayList<>();
        for (Entity entity : syntax.entities()) {
            String name = entity.span().in(text);
            int[] counts = mentions.getOrDefault(name, new int[2]);
            boolean place = counts[1] * share(entity.type()) >= counts[0] && counts[1] > 0 && places.knows(name, TOWN);
            settled.add(place ? new Entity(entity.span(), Entity.Type.PLACE) : entity);
        }
        return new Syntax(syntax.sentences(), syntax.tokens(), settled);
    }

    private static int share(Entity.Type type) {
        return switch (type) {
            case ORGANIZATION, PLACE -> ORGANIZATIONS;
            case PERSON -> PERSONS;
            case OTHER -> 0;
        };
    }

    private static boolean isLocating(String text, Syntax syntax, Entity entity) {
        int token = syntax.tokenFrom(entity.span().begin());
        return token > 0
                && LOCATING.contains(
                        syntax.tokens().get(token - 1).span().in(text).toLowerCase(Locale.ROOT));
    }
}

package org.consilience.almanac.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consilience.almanac.lexis.Table;

/** Finds a name in the gazetteer as it is written, or else without the words that writers add to it. */
final class Lookup {
    private static final int MOST = 40;
    private static final List<List<String>> ADDED = Table.read(Lookup.class, "added.tsv", 3);

    private final Gazetteer gazetteer;

    Lookup(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The places that the name may mean. */
    List<Spot> find(String name) {
        for (String form : forms(name)) {
            List<Spot> found = gazetteer.named(form, MOST);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<String> forms(String name) {
        List<String> forms = new ArrayList<>();
        String plain =
                name.replaceAll("['\u2019]s$", "").replaceAll("\\s+", " ").strip();
        forms.add(plain);
        for (List<String> added : ADDED) {
            shorter(plain, added.get(0), added.get(1)).ifPresent(forms::add);
        }
        return forms;
    }

    private static Optional<String> shorter(String name, String where, String word) {
        boolean before = where.equals("BEFORE")
                && name.length() > word.length() + 1
                && name.regionMatches(true, 0, word + " ", 0, word.length() + 1);
        if (before) {
            return Optional.of(name.substring(word.length() + 1));
        }
        int rest = name.length() - word.length() - 1;
        boolean after =
                where.equals("AFTER") && rest > 0 && name.regionMatches(true, rest, " " + word, 0, word.length() + 1);
        return after ? Optional.of(name.substring(0, rest)) : Optional.empty();
    }
}

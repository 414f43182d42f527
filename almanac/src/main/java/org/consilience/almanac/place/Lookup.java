package org.consilience.almanac.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.consilience.almanac.lexis.Table;
import org.consilience.almanac.place.Named.Meanings;

/** Finds a name in the gazetteer as it is written, or else without the words that writers add to it, or else what it is called after. */
final class Lookup {
    private static final int MOST = 40;
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final List<List<String>> ADDED = Table.read(Lookup.class, "added.tsv", 3);
    private static final Set<String> VAGUE = Table.read(Lookup.class, "vague.tsv", 2).stream()
            .map(entry -> entry.get(0))
            .collect(Collectors.toUnmodifiableSet());

    /** Added words that tell the kind of place. */
    private static final Set<String> OF_TOWNS = Set.of("city", "town", "township", "village", "city of", "town of");

    private static final Set<String> OF_REGIONS = Set.of("county", "co.", "province", "state", "district", "region");
    /** People in a place after which sites are called without a word that would tell it from others. */
    private static final int WELL_KNOWN = 50_000;

    private final Gazetteer gazetteer;

    Lookup(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    /** The places that the name may mean. */
    Meanings find(String name) {
        String plain = BLANKS.matcher(POSSESSIVE.matcher(name).replaceFirst(""))
                .replaceAll(" ")
                .strip();
        if (isVague(plain)) {
            return Meanings.NONE;
        }
        List<Spot> found = exact(plain, 2);
        return found.isEmpty() ? calledAfter(plain) : new Meanings(found, true);
    }

    /** Whether the name is no place on a map, such as "the West". */
    static boolean isVague(String name) {
        return VAGUE.contains(NameKey.of(name));
    }

    /** The places of exactly that name. */
    List<Spot> named(String name) {
        List<Spot> found = gazetteer.named(name, MOST);
        return found.isEmpty() && isAbbreviated(name) ? gazetteer.named(unabbreviated(name), MOST) : found;
    }

    /** As written, or without one added word, or without two. */
    private List<Spot> exact(String name, int added) {
        List<Spot> found = named(name);
        for (int i = 0; i < ADDED.size() && found.isEmpty() && added > 0; i++) {
            String word = ADDED.get(i).get(1);
            Optional<String> shorter = shorter(name, ADDED.get(i).get(0), word);
            if (shorter.isPresent()) {
                found = fitting(exact(shorter.get(), added - 1), word);
            }
        }
        return found;
    }

    /** "Quebec City" is a town where there is one, "Cork county" a county. */
    private static List<Spot> fitting(List<Spot> spots, String word) {
        List<Spot> fitting = spots.stream()
                .filter(spot -> OF_TOWNS.contains(word)
                        ? spot.kind() == SpotKind.CITY
                        : !OF_REGIONS.contains(word) || spot.kind().label().equals("region"))
                .toList();
        return fitting.isEmpty() ? spots : fitting;
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

    /** Whether it begins as "St. Ives", "Ft Worth" and "Mt. Etna" do. */
    private static boolean isAbbreviated(String name) {
        return name.length() > 3
                && Character.toLowerCase(name.charAt(1)) == 't'
                && (name.charAt(2) == '.' || name.charAt(2) == ' ');
    }

    private static String unabbreviated(String name) {
        return name.replaceFirst("^(?i:st)\\.? ", "Saint ")
                .replaceFirst("^(?i:ft)\\.? ", "Fort ")
                .replaceFirst("^(?i:mt)\\.? ", "Mount ");
    }

    /** "Manila Cathedral", "Old Town Manassas": the longest well-known name at its beginning, or else at its end. */
    private Meanings calledAfter(String name) {
        String[] words = name.split(" ", -1);
        List<String> parts = new ArrayList<>();
        for (int length = words.length - 1; length > 0; length--) {
            parts.add(String.join(" ", List.of(words).subList(0, length)));
            parts.add(String.join(" ", List.of(words).subList(words.length - length, words.length)));
        }
        for (String part : parts) {
            List<Spot> known = named(part);
            if (Renown.isKnown(part, known) || Renown.isTown(known, WELL_KNOWN)) {
                return new Meanings(known, false);
            }
        }
        return Meanings.NONE;
    }
}

package org.consilience.engine.comparison;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.consilience.model.Claim;
import org.consilience.model.Place;
import org.consilience.model.PlaceMention;
import org.consilience.model.Reading;

/** Tells whether the places of two statements can be one, by where they lie and by how they are spelled. */
final class Sites {
    private static final Pattern MARKS = Pattern.compile("[^a-z ]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:al|el|the|ash|as|ad|ar) ");
    private static final int SHORT = 5;

    /** What follows the name of a whole region: "in Aldshire province". */
    private static final Pattern REGION =
            Pattern.compile("^ (?:province|governorate|region|state|county|prefecture)\\b");

    private static final String COUNTRY = "country";
    private static final String WIDE = "region";
    private static final String FINE = "place";

    private Sites() {}

    /** Where the claims say that it happens: countries say too little, and "held" or "led" by somebody is nowhere. */
    static List<Place> told(Reading reading, Collection<Claim> claims) {
        String text = reading.report().text();
        return claims.stream()
                .flatMap(claim -> claim.details().where().stream())
                .filter(PlaceMention::pin)
                .filter(mention -> !isJoined(text, mention.span().end()))
                .filter(mention -> !mention.place().kind().equals(COUNTRY) && !isCountrys(mention.place(), reading))
                .map(mention -> isRegion(text, mention.span().end()) ? wide(mention.place()) : mention.place())
                .toList();
    }

    /** "Rebel-held": what a hyphen joins to a word tells who, and not where. */
    private static boolean isJoined(String text, int end) {
        return end < text.length() && text.charAt(end) == '-';
    }

    /** "Norways" of a text that lost its apostrophes. */
    private static boolean isCountrys(Place place, Reading reading) {
        return place.name().endsWith("s")
                && reading.claims().stream()
                        .flatMap(claim -> claim.details().where().stream())
                        .map(PlaceMention::place)
                        .anyMatch(other ->
                                other.kind().equals(COUNTRY) && place.name().equals(other.name() + "s"));
    }

    private static boolean isRegion(String text, int end) {
        return REGION.matcher(text.substring(end, Math.min(text.length(), end + 12)))
                .find();
    }

    private static Place wide(Place place) {
        return place.kind().equals(FINE)
                ? new Place(place.name(), WIDE, place.point(), place.country(), place.gazetteer(), place.within())
                : place;
    }

    /** Whether both name somewhere, and nothing of the one can be what the other names or what that lies in. */
    static boolean areApart(List<Place> mine, List<Place> theirs) {
        List<Place> fine = mine.stream().filter(Sites::isFine).toList();
        List<Place> others = theirs.stream().filter(Sites::isFine).toList();
        boolean sites = !fine.isEmpty()
                && !others.isEmpty()
                && fine.stream().noneMatch(one -> others.stream().anyMatch(other -> isOne(one, other)));
        List<Place> towns = mine.stream().filter(Sites::isTown).toList();
        List<Place> cities = theirs.stream().filter(Sites::isTown).toList();
        boolean far = !towns.isEmpty()
                && !cities.isEmpty()
                && towns.stream().allMatch(one -> cities.stream().allMatch(other -> Towns.areApart(one, other)));
        return sites || far;
    }

    static boolean meet(List<Place> mine, List<Place> theirs) {
        return mine.stream().anyMatch(one -> theirs.stream().anyMatch(other -> isOne(one, other)));
    }

    /** Whether the one names a part of a town, and the other only that or something greater. */
    static boolean isFiner(List<Place> mine, List<Place> theirs) {
        return mine.stream().anyMatch(Sites::isFine)
                && !theirs.isEmpty()
                && theirs.stream().noneMatch(Sites::isFine);
    }

    private static boolean isFine(Place place) {
        return place.kind().equals(FINE);
    }

    private static boolean isTown(Place place) {
        return place.kind().equals("city");
    }

    private static boolean isOne(Place one, Place other) {
        if (one.gazetteer().isPresent() && one.gazetteer().equals(other.gazetteer())) {
            return true;
        }
        String mine = plain(one.name());
        String theirs = plain(other.name());
        boolean inside =
                (" " + mine + " ").contains(" " + theirs + " ") || (" " + theirs + " ").contains(" " + mine + " ");
        int longest = Math.max(mine.length(), theirs.length());
        return inside || (longest >= SHORT && Edits.between(mine, theirs) * SHORT <= longest * 2);
    }

    private static String plain(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String words = MARKS.matcher(decomposed.replace('-', ' ')).replaceAll("");
        return ARTICLE.matcher(words).replaceFirst("").replace("q", "k");
    }
}

package org.consilience.almanac.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.consilience.almanac.lexis.Lexer;
import org.consilience.almanac.lexis.Table;
import org.consilience.almanac.lexis.Word;
import org.consilience.almanac.place.Named.Meanings;
import org.consilience.model.Entity;
import org.consilience.model.Span;
import org.consilience.model.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * The names of places in one text: those that the parser takes for places, the same names where they stand elsewhere in the text, words for
 * the people of a place, and names so well known that they need no parser.
 */
final class Mentions {
    private static final Map<String, String> DEMONYMS = demonyms();
    private static final int LONGEST = 4;

    private final String text;
    private final Syntax syntax;
    private final Lookup lookup;
    private final List<Named> names = new ArrayList<>();
    private final Map<String, Meanings> told = new HashMap<>();

    private Mentions(String text, Syntax syntax, Lookup lookup) {
        this.text = text;
        this.syntax = syntax;
        this.lookup = lookup;
    }

    private static Map<String, String> demonyms() {
        Map<String, String> demonyms = new TreeMap<>();
        Table.read(Mentions.class, "demonyms.tsv", 3).forEach(e -> demonyms.put(e.get(0), e.get(1)));
        return demonyms;
    }

    /** In order of the text and apart. */
    static List<Named> in(String text, Syntax syntax, Lookup lookup) {
        Mentions mentions = new Mentions(text, syntax, lookup);
        mentions.takeEntities();
        mentions.takeOthers();
        mentions.names.sort(Comparator.comparing(Named::span));
        return mentions.names;
    }

    private void takeEntities() {
        for (Entity entity : syntax.entities()) {
            if (entity.type() == Entity.Type.PLACE) {
                String name = entity.span().in(text);
                Meanings meanings = lookup.find(name);
                boolean pin =
                        !Pins.isInstitution(name) && !Lookup.isVague(name) && !Pins.isGovernment(syntax, entity.span());
                names.add(new Named(entity.span(), NameKey.of(name), meanings, pin));
                if (meanings.exact() && !meanings.spots().isEmpty()) {
                    told.put(NameKey.of(name), meanings);
                }
            }
        }
    }

    private void takeOthers() {
        List<Word> words = Lexer.words(text);
        int next = 0;
        while (next < words.size()) {
            int length = words.get(next).isCapital() ? take(words, next) : 0;
            next += Math.max(1, length);
        }
    }

    /** Takes the longest name that begins at the word; returns how many words it has. */
    private int take(List<Word> words, int first) {
        for (int length = Math.min(LONGEST, words.size() - first); length > 0; length--) {
            Word last = words.get(first + length - 1);
            Span span = new Span(words.get(first).begin(), last.end());
            if (last.isCapital() && isName(words.subList(first, first + length)) && isFree(span)) {
                Optional<Named> named = named(span);
                if (named.isPresent()) {
                    names.add(named.get());
                    return length;
                }
            }
        }
        return 0;
    }

    /** Capitals, and between them points and hyphens, on one line. */
    private static boolean isName(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            boolean joint = i < words.size() - 1
                    && (word.text().equals(".") || word.text().equals("-"));
            if (!word.isCapital() && !joint) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is no part of a place already taken, nor of a person's name; what the words around call a place is no person. */
    private boolean isFree(Span span) {
        for (Entity e : syntax.entities()) {
            boolean taken = e.type() == Entity.Type.PLACE || e.type() == Entity.Type.PERSON;
            if (taken && e.span().overlaps(span)) {
                boolean same = e.type() == Entity.Type.PERSON && e.span().equals(span);
                if (!same || !Frames.isPlace(text, span)) {
                    return false;
                }
            }
        }
        return true;
    }

    private Optional<Named> named(Span span) {
        String name = span.in(text);
        String place = demonym(name);
        if (place != null) {
            Meanings meanings = new Meanings(lookup.named(place), true);
            return Optional.of(new Named(span, NameKey.of(place), meanings, false));
        }
        String key = NameKey.of(name);
        Meanings meanings = told.get(key);
        if (meanings == null) {
            List<Spot> spots = lookup.named(name);
            meanings = isMeant(span, name, spots) ? new Meanings(spots, true) : null;
        }
        if (meanings == null) {
            return Optional.empty();
        }
        boolean alone = Frames.isPlace(text, span)
                || syntax.entities().stream().noneMatch(e -> e.span().overlaps(span));
        boolean pin = alone && !Pins.isInstitution(name) && !Pins.isGovernment(syntax, span);
        return Optional.of(new Named(span, key, meanings, pin));
    }

    /** Whether the name means one of these without a parser saying so. */
    private boolean isMeant(Span span, String name, List<Spot> spots) {
        return Renown.isKnown(name, spots)
                || (isAfterComma(span) && Renown.isRegionsCode(name, spots))
                || (!spots.isEmpty() && Frames.isPlace(text, span));
    }

    private boolean isAfterComma(Span span) {
        return text.startsWith(", ", span.begin() - 2);
    }

    private static @Nullable String demonym(String name) {
        String place = DEMONYMS.get(name);
        return place == null && name.endsWith("s") ? DEMONYMS.get(name.substring(0, name.length() - 1)) : place;
    }
}

package org.consilience.almanac.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** A place's name without what its writers differ in: accents, capitals, points, apostrophes, hyphens. */
final class NameKey {
    private static final Map<Character, String> LETTERS = Map.of(
            '\u00f8', "o", '\u0142', "l", '\u00df', "ss", '\u00e6', "ae", '\u0153', "oe", '\u0111', "d", '\u0131', "i",
            '\u00f0', "d", '\u00fe', "th");
    /** Letters before this one have no accents. */
    private static final int ASCII = 128;

    private static final String SILENT = "'\u2019\u02bb`.";

    private NameKey() {}

    /** As {@code key} in {@code almanac/gazetteer/build.py}. */
    static String of(String name) {
        boolean ascii = name.chars().allMatch(c -> c < ASCII);
        String plain = ascii ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(plain.length());
        boolean gap = false;
        for (char c : plain.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                if (gap && key.length() > 0) {
                    key.append(' ');
                }
                gap = false;
                add(c, key);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && SILENT.indexOf(c) < 0) {
                gap = true;
            }
        }
        return key.toString();
    }

    private static void add(char letter, StringBuilder key) {
        String plain = letter < ASCII ? null : LETTERS.get(letter);
        if (plain == null) {
            key.append(letter);
        } else {
            key.append(plain);
        }
    }
}

package org.consilience.reader.onepass;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a token falls into two words: don't into do and n't, cannot into can and not. */
final class Contractions {
    private static final Pattern CONTRACTED =
            Pattern.compile("(.+?)(n['’`´]t|['’`´](?:s|m|d|re|ve|ll))", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELISION = Pattern.compile(
            "(?:(?<=n)['’](?=t)|(?<=\\p{L})['’](?=s|m|d|re|ve|ll))(?:t|s|m|d|re|ve|ll)(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> FUSED =
            Map.of("cannot", 3, "gonna", 3, "gotta", 3, "wanna", 3, "lemme", 3, "gimme", 3);
    private static final Map<String, String> LEMMAS = Map.of("na", "to", "ta", "to");

    private Contractions() {}

    /** How many letters of the token its first word has; empty where it is one word. */
    static OptionalInt cut(String token) {
        Integer fused = FUSED.get(token.toLowerCase(Locale.ROOT));
        if (fused != null) {
            return OptionalInt.of(fused);
        }
        Matcher matcher = CONTRACTED.matcher(token);
        return matcher.matches() ? OptionalInt.of(matcher.start(2)) : OptionalInt.empty();
    }

    /** Whether the apostrophe of a contraction stands at the offset, or right before it: no token begins there. */
    static boolean isWithin(String text, int offset) {
        return isElided(text, offset) || isElided(text, offset - 1);
    }

    private static boolean isElided(String text, int at) {
        return at > 0
                && at < text.length()
                && (text.charAt(at) == '\'' || text.charAt(at) == '’')
                && ELISION.matcher(text)
                        .region(at, text.length())
                        .useTransparentBounds(true)
                        .lookingAt();
    }

    /** The lemma of a second word that no piece of the text stands for. */
    static String lemmaOfSecond(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return LEMMAS.getOrDefault(lower, lower);
    }
}

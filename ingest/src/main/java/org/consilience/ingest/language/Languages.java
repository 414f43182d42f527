package org.consilience.ingest.language;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.consilience.ingest.masthead.Table;

/**
 * Tells a text's language: English by its small words, others with a model of 103 languages, and the declared one where
 * the text is too short to tell.
 */
public final class Languages {
    private static final Set<String> SMALL_WORDS = Table.read(Languages.class, "english.tsv").stream()
            .map(row -> row.cell(0))
            .collect(Collectors.toCollection(TreeSet::new));
    private static final Pattern NOT_WORDS = Pattern.compile("https?://\\S+|[@#]\\w+|[^\\p{L}'’]+");
    private static final Pattern BETWEEN_TAGS = Pattern.compile("[-_,; ]");
    private static final int SAMPLE = 6_000;
    private static final int FEWEST_WORDS = 8;
    private static final double ENGLISH_SHARE = 0.15;
    private static final int LETTERS_TO_BE_SURE = 60;

    private Languages() {}

    /** The language of a text, as an ISO 639-1 code where it has one. */
    public static Optional<String> of(String text, Optional<String> declared) {
        Optional<String> claimed = declared.flatMap(Languages::code);
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        List<String> words = NOT_WORDS
                .splitAsStream(sample)
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        long small = words.stream().filter(SMALL_WORDS::contains).count();
        if (words.size() >= FEWEST_WORDS && small >= words.size() * ENGLISH_SHARE) {
            return Optional.of("en");
        }
        int letters = words.stream().mapToInt(String::length).sum();
        if (letters < LETTERS_TO_BE_SURE) {
            return claimed.or(() -> letters == 0 || small > 0 ? Optional.empty() : Script.foreign(sample));
        }
        return LanguageModel.best(String.join(" ", words))
                .flatMap(Languages::code)
                .or(() -> claimed);
    }

    /** The code of a language given as a tag, a code of two or three letters, or its English name. */
    static Optional<String> code(String given) {
        String first = BETWEEN_TAGS.split(given.strip().toLowerCase(Locale.ROOT), 2)[0];
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.forLanguageTag(code);
            if (first.equals(code)
                    || first.equals(threeLetters(language))
                    || first.equals(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT))) {
                return Optional.of(code);
            }
        }
        return first.matches("[a-z]{3}") ? Optional.of(first) : Optional.empty();
    }

    private static String threeLetters(Locale language) {
        try {
            return language.getISO3Language();
        } catch (MissingResourceException none) {
            return "";
        }
    }

    /** A language's English name. */
    public static String name(String code) {
        String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
        return name.equals(code) || name.isEmpty() ? "the language " + code : name;
    }
}

package org.consilience.ingest.language;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Scripts that stand for a language where a text is too short for a model. */
final class Script {
    private static final Map<UnicodeScript, String> LANGUAGES = Map.of(
            UnicodeScript.CYRILLIC, "ru",
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.GREEK, "el",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.HAN, "zh",
            UnicodeScript.THAI, "th",
            UnicodeScript.DEVANAGARI, "hi");

    private Script() {}

    /** The language that the script of most letters stands for; empty for Latin letters. */
    static Optional<String> foreign(String text) {
        Map<UnicodeScript, Integer> letters = new TreeMap<>();
        text.codePoints().filter(Character::isLetter).forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .flatMap(most -> Optional.ofNullable(LANGUAGES.get(most.getKey())));
    }
}

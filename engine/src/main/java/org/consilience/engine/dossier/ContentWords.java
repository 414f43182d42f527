package org.consilience.engine.dossier;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text that say something: lower case, longer than two letters unless a number, in order, each once. */
final class ContentWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> EMPTY = Set.of(
            "the", "and", "for", "with", "from", "that", "this", "his", "her", "its", "their", "was", "were", "are",
            "has", "have", "had", "been", "will", "after", "over", "into", "who", "which", "but", "not", "said", "says",
            "than", "when", "while", "they", "them", "would", "could", "about", "more", "some", "also", "there", "out",
            "off");

    private ContentWords() {}

    static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            boolean number = Character.isDigit(word.charAt(0));
            if (number || (word.length() > 2 && !EMPTY.contains(word))) {
                words.add(word);
            }
        }
        return words;
    }
}

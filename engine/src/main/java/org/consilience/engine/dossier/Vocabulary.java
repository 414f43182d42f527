package org.consilience.engine.dossier;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilience.model.Reading;
import org.consilience.model.Story;
import org.consilience.model.Token;

/** The words that say something in a story: those its parses know as nouns, names, verbs, adjectives or numbers. */
final class Vocabulary {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM");

    private final Set<String> known = new HashSet<>();

    Vocabulary(Story story) {
        for (Reading reading : story.readings()) {
            String text = reading.report().text();
            for (Token token : reading.syntax().tokens()) {
                if (CONTENT.contains(token.upos())) {
                    addWords(token.span().in(text), known);
                }
            }
        }
    }

    /** The text's own, lower case, in order, each once. */
    Set<String> in(String text) {
        Set<String> words = new LinkedHashSet<>();
        addWords(text, words);
        words.retainAll(known);
        return words;
    }

    /** Share of the words of both that stand in both, 0 to 1. */
    static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long both = one.stream().filter(other::contains).count();
        return (double) both / (one.size() + other.size() - both);
    }

    private static void addWords(String text, Set<String> words) {
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
    }
}
